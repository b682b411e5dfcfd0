/** The written questions of `data/questions/`, ready to be asked. */
import type { Catalogue } from '../../core/catalogue'
import type * as Records from '../../data/schema'
import type { OrderItem, Question, Text } from './question'
import { rightOrder } from './question'
import { chanceOf, seedOf } from './random'

/** A field that names no event of its own, but the one that counts as the release. */
const RELEASE = 'released'

/**
 * Makes a question of its record.
 * @throws UnknownReferenceError where the record refers to nothing
 */
export function makeWritten(record: Records.QuestionRecord, catalogue: Catalogue): Question {
  const { id, slide } = record
  const words = (key: string): Text => ({ words: 'quiz', key: `${id}.${key}` })
  const base = { id, slide, ask: words('ask') }
  switch (record.kind) {
    case 'choice':
    case 'several': {
      const right: readonly string[] = record.kind === 'choice' ? [record.answer] : record.answers
      return {
        ...base,
        kind: record.kind,
        options: record.options.map(option => ({
          id: option,
          text: words(`options.${option}`),
          why: words(`why.${option}`),
          isRight: right.includes(option),
        })),
      }
    }
    case 'spot':
      return {
        ...base,
        kind: 'spot',
        options: record.options.map(option => {
          const isRight = option.times !== undefined || option.says !== undefined
          return {
            id: option.option,
            text: words(`options.${option.option}`),
            figure: shownFigure(option, catalogue),
            ...(isRight && { truth: { ref: option.is } }),
            why: words(`why.${option.option}`),
            isRight,
          }
        }),
      }
    case 'estimate': {
      const { value, unit } = catalogue.quantity(record.of)
      return {
        ...base,
        kind: 'estimate',
        so: words('so'),
        value,
        unit,
        truth: { ref: record.of },
        from: record.from,
        to: record.to,
      }
    }
    case 'order':
      return {
        ...base,
        kind: 'order',
        so: words('so'),
        items: mixUp(
          id,
          record.items.map(item => orderItem(item, catalogue)),
        ),
      }
  }
}

/** What stands beside a statement: the true figure, what a text says in its place, or a slip. */
function shownFigure({ is, says, times }: Records.SpotOption, catalogue: Catalogue): Text {
  if (says !== undefined) return { ref: `quote.${says}` }
  if (times === undefined) return { ref: is }
  const { value, unit, approx } = catalogue.quantity(is)
  return { amount: { value: value * times, unit, approx } }
}

function orderItem(ref: string, catalogue: Catalogue): OrderItem {
  const [id = '', field = ''] = ref.split('.')
  const value = catalogue.resolve(ref)
  if (value.kind !== 'date') throw new TypeError(`"${ref}" is no date and has no place in an order`)
  const name: Text = { ref: id }
  const when: Text = { words: 'generated', key: `event.${value.event.event}`, fill: { name, date: { ref } } }
  return {
    id: ref,
    text: field === RELEASE ? name : { words: 'generated', key: `thing.${value.event.event}`, fill: { name } },
    why: when,
    date: value.event.date,
  }
}

/** Shows the items in an order that follows from the id and is not the right one. */
function mixUp(id: string, items: readonly OrderItem[]): readonly OrderItem[] {
  const mixed = chanceOf(seedOf(id)).shuffle(items)
  const right = rightOrder(items)
  return mixed.every((item, index) => item.id === right[index]) ? [...mixed.slice(1), mixed[0]!] : mixed
}
