/** A folder is read by itself once an article is open. */
export const askForFolder = (): Promise<void> => Promise.resolve();
