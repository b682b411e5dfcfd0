/** The style of every chart. Each speaks of its own classes alone, so that their order does not matter. */
import.meta.glob('../components/charts/*/style.css', { eager: true })
