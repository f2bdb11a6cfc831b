/** Component tests are dressed as the pages are: a component's own style says only what is its own. */
import '../../src/routes/tokens.css';
import '../../src/routes/kit.css';
