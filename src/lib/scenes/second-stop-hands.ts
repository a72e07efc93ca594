/** What hands touch in the scenes of the second stop, for the page alone. */
export { default as cell } from './cell/hands';
