// All browser tests in one process with one browser. BrowserTest.java starts it; by hand:
// PARLEY_URL=http://127.0.0.1:7171 node run.mjs   (a server on sample/ and corpus/)
import './table.mjs';
import './also.mjs';
import './drawer.mjs';
import './citeall.mjs';
import './news.mjs';
import './days.mjs';
import './article.mjs';
import './strange.mjs';
import './actors.mjs';
import './timeline.mjs';
import './lists.mjs';
import './search.mjs';
import './permalink.mjs';
import './building.mjs';
import './narrow.mjs';
import './access.mjs';
