/** Diagrams made of panels: as many side by side as have room, in rows of nearly equal number. */

export interface PanelGrid {
  readonly columns: number
  /** Width of each panel in pixels. */
  readonly panelWidth: number
}

/**
 * @param width room of the whole figure in pixels
 * @param options.count panels
 * @param options.least width below which a panel does not work
 * @param options.most width from which a panel gains nothing more
 */
export function layoutPanels(
  width: number,
  {
    count,
    least,
    most = Infinity,
    gap,
  }: { readonly count: number; readonly least: number; readonly most?: number; readonly gap: number },
): PanelGrid {
  const fitting = Math.max(1, Math.min(count, Math.floor((width + gap) / (least + gap))))
  const columns = Math.ceil(count / Math.ceil(count / fitting))
  return { columns, panelWidth: Math.min(most, Math.floor((width - gap * (columns - 1)) / columns)) }
}
