/**
 * All styles of the course in the order in which they may build on each other. Nobody lists a sheet here: each room of
 * `components/`, `features/` and `slidev/` has a `style.css`, which is found by its name.
 */
import './base.css'
import './components'
import './features'
import '../slidev/chrome/style.css'
import './select.css'
// What paper asks of every page comes last.
import './paper.css'
