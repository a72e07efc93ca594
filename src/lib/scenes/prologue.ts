/** The scenes of the prologue, fetched together. */
export { default as fog } from './fog/scene';
