/** The scenes of the first stop, fetched together. */
export { default as aircraft } from './aircraft/scene';
export { default as fibre } from './fibre/scene';
export { default as years } from './years/scene';
