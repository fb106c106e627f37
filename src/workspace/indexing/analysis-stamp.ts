/**
 * Names the analysis and what is kept of it: another where any of its sources is. Here it is what runs without a bundle,
 * which keeps nothing from one session to the next; `esbuild.mjs` puts the sum of the sources in its place.
 */
export const ANALYSIS_STAMP = 'sources';
