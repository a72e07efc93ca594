/** What hands touch in the scenes of the third stop, for the page alone. */
export { default as vision } from './vision/hands';
