/** Components that slides use without importing them: their props are checked in Markdown too. */
import type AttentionVariants from './components/AttentionVariants.vue'
import type AdapterDiagram from './components/AdapterDiagram.vue'
import type BigFigures from './components/BigFigures.vue'
import type ClaimCard from './components/ClaimCard.vue'
import type CostBars from './components/CostBars.vue'
import type CourseMap from './components/CourseMap.vue'
import type CoverTimeline from './components/CoverTimeline.vue'
import type DigitColumns from './components/DigitColumns.vue'
import type ExpertsDiagram from './components/ExpertsDiagram.vue'
import type FamilyTree from './components/FamilyTree.vue'
import type FigureBars from './components/FigureBars.vue'
import type LicenseMatrix from './components/LicenseMatrix.vue'
import type MixtureBars from './components/MixtureBars.vue'
import type ModelIndex from './components/ModelIndex.vue'
import type ModelTable from './components/ModelTable.vue'
import type ModelTimeline from './components/ModelTimeline.vue'
import type OpennessKey from './components/OpennessKey.vue'
import type OpennessLadder from './components/OpennessLadder.vue'
import type PositionEncodings from './components/PositionEncodings.vue'
import type ReadingCard from './components/ReadingCard.vue'
import type ScoreDots from './components/ScoreDots.vue'
import type SourcedValue from './components/SourcedValue.vue'
import type SplitBar from './components/SplitBar.vue'
import type T from './components/T.vue'
import type TokensChart from './components/TokensChart.vue'
import type TrainingPipeline from './components/TrainingPipeline.vue'
import type UnitConverter from './components/UnitConverter.vue'

declare module 'vue' {
  interface HTMLAttributes {
    popover?: 'auto' | 'manual'
  }
  interface GlobalComponents {
    AttentionVariants: typeof AttentionVariants
    AdapterDiagram: typeof AdapterDiagram
    BigFigures: typeof BigFigures
    ClaimCard: typeof ClaimCard
    CostBars: typeof CostBars
    CourseMap: typeof CourseMap
    CoverTimeline: typeof CoverTimeline
    DigitColumns: typeof DigitColumns
    ExpertsDiagram: typeof ExpertsDiagram
    FamilyTree: typeof FamilyTree
    FigureBars: typeof FigureBars
    LicenseMatrix: typeof LicenseMatrix
    MixtureBars: typeof MixtureBars
    ModelIndex: typeof ModelIndex
    ModelTable: typeof ModelTable
    ModelTimeline: typeof ModelTimeline
    OpennessKey: typeof OpennessKey
    OpennessLadder: typeof OpennessLadder
    PositionEncodings: typeof PositionEncodings
    ReadingCard: typeof ReadingCard
    ScoreDots: typeof ScoreDots
    SourcedValue: typeof SourcedValue
    SplitBar: typeof SplitBar
    T: typeof T
    TokensChart: typeof TokensChart
    TrainingPipeline: typeof TrainingPipeline
    UnitConverter: typeof UnitConverter
    Link: new () => { $props: { to: string | number, title?: string } }
  }
}
