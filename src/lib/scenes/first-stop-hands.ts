/** What hands touch in the scenes of the first stop, for the page alone. */
export { default as fibre } from './fibre/hands';
