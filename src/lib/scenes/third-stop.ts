/** The scenes of the third stop, fetched together. */
export { default as line } from './line/scene';
export { default as vision } from './vision/scene';
export { default as rise } from './rise/scene';
