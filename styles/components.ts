/** Styles of slides, of what charts share, of each chart, and of small parts, in this order. */
import '../components/slide/style.css'
import '../components/charts/parts/style.css'
import './charts'
import '../components/ui/style.css'
