/** Names this course where it shares a place with others: in the browser's storage, in channels, in names of files. */
export const COURSE_ID = 'open-llm-history'

/** Name of something of this course in the storage of a browser, or of a channel between its windows: `keyOfCourse('cards')`. */
export const keyOfCourse = (name: string): string => `${COURSE_ID}:${name}`
