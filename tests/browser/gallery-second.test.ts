import { checkFigures, figures } from '../support/gallery-checks'

// Two files, so that two workers share the figures.
checkFigures(figures.filter((_, index) => index % 2 === 1))
