/** Styles of slides, of what charts share, of each chart, and of small parts, in this order. */
import './charts'
import '../components/slide/style.css'
import '../components/charts/parts/style.css'
import '../components/ui/style.css'
