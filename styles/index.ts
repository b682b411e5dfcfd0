/**
 * All styles of the course in the order in which they may build on each other. Those of charts and features are found by
 * their name, `style.css`; nobody lists them.
 */
import './base.css'
import './components'
import './features'
import '../slidev/chrome/style.css'
import './select.css'
// What paper asks of every page comes last.
import './paper.css'
