// @ts-check
// Settings of the embedded VS Code, written only where the user has none yet.

/** Leaves the screen to the article: what VS Code shows of itself, and all that would look for a network, is off. */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
};

/** The same, and nothing that depends on the machine or the moment. */
export const testSettings = {
  ...quietSettings,
  'security.workspace.trust.enabled': false,
  'window.commandCenter': false,
  'git.enabled': false,
};

/** In Restricted Mode, without being asked whether to trust the folder. */
export const restrictedSettings = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.emptyWindow': false,
};
