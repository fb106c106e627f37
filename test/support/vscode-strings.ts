/** Stands for the editor’s module where plain values with words for people are tested without an editor. */
export const l10n = {
  t: (message: string, ...values: readonly (string | number)[]): string =>
    message.replace(/\{(\d+)\}/g, (_, at: string) => String(values[Number(at)])),
};
