/** Whether a dialog lies over the page: then its keys are not the page's. */
export const isDialogOpen = (): boolean => document.querySelector('dialog:modal') !== null
