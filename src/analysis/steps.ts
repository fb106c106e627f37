export { runToEnd, type Steps } from '../article/steps.ts';
