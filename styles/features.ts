/** The frame of a page first, then what stands in it. */
import './pages'
import '../features/page/style.css'
