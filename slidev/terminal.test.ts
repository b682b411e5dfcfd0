import { describe, expect, it } from 'vitest'
import { ClosedServerError, takeStartOptions } from './start-options'
import { addressLines, createTerminal } from './terminal'

/** As Slidev 52 prints it. */
const BANNER = [
  '',
  '',
  '  \u001B[36m●\u001B[39m\u001B[34m■\u001B[39m\u001B[33m▲\u001B[39m',
  '\u001B[1m  Slidev\u001B[22m  v52.20.1 ',
  '',
  '  theme       @slidev/theme-default',
  '',
  '\u001B[2m  public slide show \u001B[22m  > \u001B[36mhttp://localhost:\u001B[1m3030/course\u001B[22m/\u001B[39m',
  '  presenter mode      > http://localhost:3030/course/presenter/',
  '',
  '  shortcuts           > restart | open | edit | quit',
]

function show(lines: readonly (string | undefined)[]): readonly string[] {
  const terminal = createTerminal()
  return lines.flatMap(line => terminal(line))
}

describe('what npm start shows', () => {
  it('the addresses in place of Slidev’s banner', () => {
    expect(show(BANNER)).toEqual(addressLines('http://localhost:3030/course/').slice(1))
    expect(addressLines('http://localhost:3030/course/').join('\n')).toContain('http://localhost:3030/course/study')
  })

  it('them again after a restart, and all that is no banner', () => {
    expect(show([...BANNER, '  restarting...', ...BANNER, 'hot', '', 'news'])).toEqual([
      ...addressLines('http://localhost:3030/course/').slice(1),
      '  restarting...',
      '',
      ...addressLines('http://localhost:3030/course/').slice(1),
      'hot',
      '',
      'news',
    ])
  })

  it('what Slidev has to say against the headmatter', () => {
    expect(show(BANNER.toSpliced(4, 1, '  ! theme does not support the color schema'))).toContain(
      '  ! theme does not support the color schema',
    )
  })

  it('a banner without an address, or one cut short by an error, as it is', () => {
    const strange = BANNER.filter(line => !line.includes('public'))
    expect(show(strange).join('\n')).toContain('theme       @slidev/theme-default')
    expect(show([...BANNER.slice(0, 5), undefined]).join('\n')).toContain('v52.20.1')
  })
})

describe('options of npm start', () => {
  it('--edit is ours, the others are Slidev’s', () => {
    expect(takeStartOptions(['--port', '4000', '--edit'])).toEqual({ isEditing: true, rest: ['--port', '4000'] })
    expect(takeStartOptions(['--port', '4000'])).toEqual({ isEditing: false, rest: ['--port', '4000'] })
  })

  it.each(['--remote', '--remote=secret', '--tunnel', '--bind', '--bind=0.0.0.0'])('%s is refused', option => {
    expect(() => takeStartOptions(['--port', '4000', option])).toThrow(ClosedServerError)
    expect(() => takeStartOptions([option])).toThrow(/npm run build.*npm run preview/)
  })
})
