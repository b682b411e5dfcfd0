/** The style of every feature. Each speaks of its own classes alone, so that their order does not matter. */
import.meta.glob('../features/*/style.css', { eager: true })
