/** Memory that weights take. */

/**
 * Memory of the weights alone, in GB of 10⁹ bytes: parameters × bits ÷ 8. Gradients, the state of the optimiser and
 * the text being worked on come on top.
 * @param bits of storage for each parameter
 */
export const weightMemory = (params: number, bits: number): number => (params * bits) / 8 / 1e9
