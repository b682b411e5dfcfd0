import { charts, checkCharts } from '../support/gallery-checks'

// Two files, so that two workers share the charts.
checkCharts(charts.filter((_, index) => index % 2 === 1))
