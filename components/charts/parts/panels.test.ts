import { describe, expect, it } from 'vitest'
import { layoutPanels } from './panels'

describe('panels of a diagram', () => {
  const options = { count: 4, least: 184, gap: 28 }

  it('stand side by side where all have room', () => {
    expect(layoutPanels(884, options)).toEqual({ columns: 4, panelWidth: 200 })
  })

  it('stand in rows of equal number rather than leave one alone', () => {
    expect(layoutPanels(700, options).columns).toBe(2)
  })

  it('stand one below the other on a phone, as wide as it is', () => {
    expect(layoutPanels(358, options)).toEqual({ columns: 1, panelWidth: 358 })
  })

  it('never have no column, however narrow the room', () => {
    expect(layoutPanels(100, options)).toEqual({ columns: 1, panelWidth: 100 })
  })

  it('grow no wider than they need', () => {
    expect(layoutPanels(1500, { ...options, most: 300 }).panelWidth).toBe(300)
  })
})
