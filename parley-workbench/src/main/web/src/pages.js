// Which page an address opens.
import { ActorPage } from './actor.js';
import { ActorsPage } from './actors.js';
import { ArticlePage } from './article.js';
import { ArticlesPage } from './articles.js';
import { BriefPage } from './brief.js';
import { ClaimPage } from './claim.js';
import { DifferencesPage } from './differences.js';
import { FiguresPage } from './figures.js';
import { IssuePage } from './issue.js';
import { MissingPage } from './missing.js';
import { NewsPage } from './news.js';
import { OutletPage } from './outlet.js';
import { OutletsPage } from './outlets.js';
import { PositionsPage } from './positions.js';
import { RunsPage } from './runs.js';
import { SearchPage } from './search.js';
import { TablePage } from './table.js';
import { TimelinePage } from './timeline.js';

const LISTS = {
  timeline: TimelinePage,
  figures: FiguresPage,
  positions: PositionsPage,
  articles: ArticlesPage,
  actors: ActorsPage,
  outlets: OutletsPage,
  search: SearchPage,
  news: NewsPage,
  differences: DifferencesPage,
  brief: BriefPage,
  runs: RunsPage,
};
const THINGS = {
  article: ArticlePage,
  claim: ClaimPage,
  actor: ActorPage,
  outlet: OutletPage,
  issue: IssuePage,
};

export function pageOf(path) {
  if (path === '/') return { view: TablePage, home: true };
  const [, first, rest, ...more] = path.split('/');
  if (!rest && Object.hasOwn(LISTS, first)) return { view: LISTS[first] };
  if (rest && more.length === 0 && Object.hasOwn(THINGS, first)) {
    return { view: THINGS[first], id: decoded(rest) };
  }
  return { view: MissingPage };
}

function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
