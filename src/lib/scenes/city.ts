/** The scenes of the terminus, fetched together. */
export { default as lights } from './lights/scene';
export { default as doubling } from './doubling/scene';
export { default as clusters } from './clusters/scene';
export { default as platforms } from './platforms/scene';
export { default as jinfeng } from './jinfeng/scene';
export { default as specials } from './specials/scene';
