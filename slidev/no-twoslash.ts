/** Stands in for the client of a Slidev feature that the deck does not use: a Vue plugin that installs nothing. */
export default { install: (): void => undefined }
