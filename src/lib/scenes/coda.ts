/** The scene that the story leaves by. */
export { default as onward } from './onward/scene';
