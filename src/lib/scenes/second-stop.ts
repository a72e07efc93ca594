/** The scenes of the second stop, fetched together. */
export { default as element } from './element/scene';
export { default as cell } from './cell/scene';
export { default as hydrogen } from './hydrogen/scene';
export { default as eniac } from './eniac/scene';
export { default as talent } from './talent/scene';
