import type AdapterDiagram from './components/AdapterDiagram.vue'
import type AskFirst from './components/AskFirst.vue'
/** Components that slides use without importing them: their props are checked in Markdown too. */
import type AttentionVariants from './components/AttentionVariants.vue'
import type BigFigures from './components/BigFigures.vue'
import type CardMemory from './components/CardMemory.vue'
import type CheckQuestions from './components/CheckQuestions.vue'
import type ClaimCard from './components/ClaimCard.vue'
import type ComputeBars from './components/ComputeBars.vue'
import type CostBars from './components/CostBars.vue'
import type CountDots from './components/CountDots.vue'
import type CourseMap from './components/CourseMap.vue'
import type CoverTimeline from './components/CoverTimeline.vue'
import type DateDisagreement from './components/DateDisagreement.vue'
import type DigitColumns from './components/DigitColumns.vue'
import type ExpertsDiagram from './components/ExpertsDiagram.vue'
import type FamilyTree from './components/FamilyTree.vue'
import type FigureBars from './components/FigureBars.vue'
import type FigureTable from './components/FigureTable.vue'
import type FlashAttention from './components/FlashAttention.vue'
import type KindBars from './components/KindBars.vue'
import type KindColumns from './components/KindColumns.vue'
import type LanguageSpread from './components/LanguageSpread.vue'
import type LicenseMatrix from './components/LicenseMatrix.vue'
import type MixtureBars from './components/MixtureBars.vue'
import type ModelIndex from './components/ModelIndex.vue'
import type ModelTable from './components/ModelTable.vue'
import type ModelTimeline from './components/ModelTimeline.vue'
import type NextToken from './components/NextToken.vue'
import type OpennessCounts from './components/OpennessCounts.vue'
import type OpennessKey from './components/OpennessKey.vue'
import type OpennessLadder from './components/OpennessLadder.vue'
import type OpennessParts from './components/OpennessParts.vue'
import type OpenYears from './components/OpenYears.vue'
import type PointColumns from './components/PointColumns.vue'
import type PositionEncodings from './components/PositionEncodings.vue'
import type PromptShots from './components/PromptShots.vue'
import type ReadingCard from './components/ReadingCard.vue'
import type ReadingList from './components/ReadingList.vue'
import type ScoreDots from './components/ScoreDots.vue'
import type ScoreScale from './components/ScoreScale.vue'
import type SourcedValue from './components/SourcedValue.vue'
import type SplitBar from './components/SplitBar.vue'
import type SummaryPoints from './components/SummaryPoints.vue'
import type T from './components/T.vue'
import type TokensChart from './components/TokensChart.vue'
import type TrainingPipeline from './components/TrainingPipeline.vue'
import type UnitConverter from './components/UnitConverter.vue'
import type VerdictBars from './components/VerdictBars.vue'
import type WeightMemory from './components/WeightMemory.vue'

declare module 'vue' {
  interface HTMLAttributes {
    popover?: 'auto' | 'manual'
  }
  interface GlobalComponents {
    AttentionVariants: typeof AttentionVariants
    AdapterDiagram: typeof AdapterDiagram
    AskFirst: typeof AskFirst
    BigFigures: typeof BigFigures
    CardMemory: typeof CardMemory
    CheckQuestions: typeof CheckQuestions
    ClaimCard: typeof ClaimCard
    ComputeBars: typeof ComputeBars
    CostBars: typeof CostBars
    CountDots: typeof CountDots
    CourseMap: typeof CourseMap
    CoverTimeline: typeof CoverTimeline
    DateDisagreement: typeof DateDisagreement
    DigitColumns: typeof DigitColumns
    ExpertsDiagram: typeof ExpertsDiagram
    FamilyTree: typeof FamilyTree
    FigureBars: typeof FigureBars
    FigureTable: typeof FigureTable
    KindColumns: typeof KindColumns
    FlashAttention: typeof FlashAttention
    KindBars: typeof KindBars
    LanguageSpread: typeof LanguageSpread
    LicenseMatrix: typeof LicenseMatrix
    MixtureBars: typeof MixtureBars
    ModelIndex: typeof ModelIndex
    ModelTable: typeof ModelTable
    ModelTimeline: typeof ModelTimeline
    NextToken: typeof NextToken
    OpennessCounts: typeof OpennessCounts
    OpenYears: typeof OpenYears
    OpennessKey: typeof OpennessKey
    OpennessLadder: typeof OpennessLadder
    OpennessParts: typeof OpennessParts
    PointColumns: typeof PointColumns
    PositionEncodings: typeof PositionEncodings
    PromptShots: typeof PromptShots
    ReadingCard: typeof ReadingCard
    ReadingList: typeof ReadingList
    ScoreDots: typeof ScoreDots
    ScoreScale: typeof ScoreScale
    SourcedValue: typeof SourcedValue
    SplitBar: typeof SplitBar
    SummaryPoints: typeof SummaryPoints
    T: typeof T
    TokensChart: typeof TokensChart
    TrainingPipeline: typeof TrainingPipeline
    UnitConverter: typeof UnitConverter
    VerdictBars: typeof VerdictBars
    WeightMemory: typeof WeightMemory
    Link: new () => { $props: { to: string | number; title?: string } }
  }
}
