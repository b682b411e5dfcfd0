/** Stands in for the states that Slidev's dev server shares (`server-reactive:…`): nothing is shared. */
export default {}
