/** What came of each part, found out when the story is built. */
import { runAll } from './run';

export default runAll();
