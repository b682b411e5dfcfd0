import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import FigureTable from './FigureTable.vue'

export const examples: GalleryExamples = {
  small: example(FigureTable, {
    columns: ['audit.countries.countries'],
    rows: [{ name: 'audit.countries.workshop', figures: ['bloom.workshopCountries'] }],
  }),
  large: example(FigureTable, {
    columns: ['audit.countries.people', 'audit.countries.countries', 'audit.countries.institutions'],
    rows: [
      {
        name: 'audit.countries.article',
        figures: ['quote.bloom-researchers', 'quote.bloom-countries', 'quote.bloom-institutions'],
        accent: true,
      },
      { name: 'audit.countries.post', figures: ['bloom.researchers', 'bloom.countries', 'bloom.institutions'] },
      { name: 'audit.countries.study', figures: ['bloom.registrants', 'bloom.residenceCountries', undefined] },
    ],
  }),
}
