/** What hands touch in the scenes of the terminus, for the page alone. */
export { default as lights } from './lights/hands';
export { default as doubling } from './doubling/hands';
