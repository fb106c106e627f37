/** The person gave arguments that make no sense: its message is a sentence for them, exit status 2. */
export class WrongUse extends Error {}
