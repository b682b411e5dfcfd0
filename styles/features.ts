/** The frame of a page first, then what stands in it. */
import '../features/page/style.css'
import './pages'
