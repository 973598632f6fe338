// Numbers by what they are of: conflicting ones side by side, by reporter and day, never averaged.
import { useList } from './api.js';
import { usePartyChoices } from './choices.js';
import { dayText } from './days.js';
import { ChoiceField, DayField, TextField } from './field.js';
import { FigureChart } from './figurechart.js';
import { kindChoices, kindText, topicText } from './figurewords.js';
import { html } from './html.js';
import { More, Twins } from './list.js';
import { Empty, FaultLine, Wait } from './notice.js';
import { Heading } from './page.js';
import { href, params, withQuery } from './router.js';
import { SentencesDrawer } from './sentences.js';
import { SaidDay } from './time.js';
import { clamp, count, number, reportsText } from './words.js';

const FILTERS = ['kind', 'side', 'place', 'counted', 'reporter', 'topic', 'from', 'to'];

export function FiguresPage({ query }) {
  const asked = params(Object.fromEntries(FILTERS.map((name) => [name, query.getAll(name)])));
  const list = useList(href('/api/topics', { ...Object.fromEntries(FILTERS.map((name) => [name, query.getAll(name)])), limit: 25 }));
  const open = query.get('open');
  const kinds = [];
  for (const topic of list.items) {
    if (kinds.at(-1)?.kind !== topic.kind) kinds.push({ kind: topic.kind, topics: [] });
    kinds.at(-1).topics.push(topic);
  }
  return html`
    <div class="home-head"><div class="home-title">
      <${Heading} title="Figures" />
      <p class="coverage quiet">Numbers that the articles give, by what they are of. Where they differ they stand side by side with who gives them and when; nothing is added up or averaged.</p>
    </div></div>
    <div class="filters" role="group" aria-label="Filters">
      <${ChoiceField} query=${query} name="kind" label="kind" options=${kindChoices} />
      <${ChoiceField} query=${query} name="side" label="whose" options=${usePartyChoices()} />
      <${TextField} query=${query} name="place" label="place" />
      <${TextField} query=${query} name="counted" label="counted" />
      <${TextField} query=${query} name="reporter" label="given by" />
      <${DayField} query=${query} name="from" label="from" />
      <${DayField} query=${query} name="to" label="to" />
      ${asked.size > 0 && html`<a class="small" href="/figures">clear</a>`}
    </div>
    <div class="home-body timeline-body">
      <section aria-label="The figures" aria-busy=${list.loading && !list.there}>
        <${FaultLine} fault=${list.fault} retry=${list.retry} />
        ${!list.there && !list.fault && html`<${Wait} />`}
        ${list.there && list.items.length === 0 && html`<${Empty}>No number matches all of these filters. Take one away, or choose other days.<//>`}
        <div class=${list.loading ? 'loading' : ''}>
          ${kinds.map(({ kind, topics }) => html`<section key=${kind} class="figure-kind">
            <h2>${kindText(kind)}</h2>
            ${topics.map((topic) => html`<${Topic} key=${topic.topic} topic=${topic} whole=${query.get('topic') === topic.topic} open=${open} asked=${asked} />`)}
          </section>`)}
        </div>
        ${list.there && html`<${More} list=${list} what="topics" />`}
        <${Twins} path="/api/figures" query=${asked} what="figures" />
      </section>
      <aside class="beside" aria-label=${open ? 'The open figure' : 'What is listed'}>
        ${open ? html`<${SentencesDrawer} key=${open} at=${open} />` : html`<${About} />`}
      </aside>
    </div>
  `;
}

function Topic({ topic, whole, open, asked }) {
  const name = topicText(topic);
  const rest = topic.figures - topic.shown.length;
  const days = topic.first && (topic.first === topic.last ? dayText(topic.first) : `${dayText(topic.first, topic.last)} to ${dayText(topic.last)}`);
  return html`<section class="topic">
    <header class="line"><h3>${name ? html`<bdi>${name}</bdi>` : 'whose, where and of what is not said'}</h3><span class="day">${count(topic.figures, 'figure')}${days && ` · ${days}`}</span></header>
    <${FigureChart} topic=${topic} />
    ${whole
      ? html`<${WholeTopic} asked=${asked} open=${open} />`
      : html`<${FigureTable} figures=${topic.shown} open=${open} name=${name ?? 'not said of what'} />
        ${rest > 0 && html`<p class="quiet"><a href=${withQuery({ topic: topic.topic, open: null })}>all ${number(topic.figures)}</a></p>`}`}
  </section>`;
}

/** All figures of the one topic that was chosen. */
function WholeTopic({ asked, open }) {
  const list = useList(href('/api/figures', asked));
  return html`<${FigureTable} figures=${list.items} open=${open} name="all" /><${More} list=${list} what="figures" />
    <p class="quiet"><a href=${withQuery({ topic: null, open: null })}>all topics</a></p>`;
}

function FigureTable({ figures, open, name }) {
  return html`<table class="figure-rows" aria-label=${`Figures: ${name}`}>
    <thead class="unseen"><tr><th scope="col">Number</th><th scope="col">Given by</th><th scope="col">Day</th><th scope="col">Reports</th></tr></thead>
    <tbody>${figures.map((figure) => {
      const at = `figure~${figure.id}`;
      return html`<tr key=${figure.id} class=${open === at ? 'current' : ''}>
        <td class="amount"><a class="rowlink" href=${withQuery({ open: at })} data-row aria-current=${open === at ? 'true' : undefined} ...${open ? { 'data-replace': '' } : { 'data-state': 'drawer' }}>${figure.best.words}</a>${
          figure.predicted && html` <span class="tag">forecast</span>`}</td>
        <td>${giver(figure)}</td>
        <td><${SaidDay} day=${figure.day} how=${figure.day_how} /></td>
        <td class="quiet">${reportsText(figure)}</td>
      </tr>`;
    })}</tbody>
  </table>`;
}

/** Who gives it, or the outlets that do in their own words. */
function giver(figure) {
  if (figure.reporter) return html`says <b><bdi>${clamp(figure.reporter, 60)}</bdi></b>${figure.reporter_party && figure.reporter_party !== figure.reporter ? html` <span class="quiet">(${figure.reporter_party})</span>` : ''}`;
  if (figure.standing === 'unnamed' || figure.standing) return html`<span class="quiet">says somebody without a name${figure.reporter_party ? ` of ${figure.reporter_party}` : ''}</span>`;
  return html`<span class="quiet">${clamp(figure.outlets.join(', ') || 'outlet unknown', 50)}, in its own words</span>`;
}

function About() {
  return html`<section class="panel">
    <header><h2>What is listed</h2></header>
    <p class="quiet">A number stands as it is printed: “at least”, “more than” and “nearly” are part of it. A click opens its sentences.</p>
    <p class="quiet"><b>by</b> 8 May: the article’s day; of when the number is, it does not say.</p>
    <p class="quiet">In a drawing a dot is a number, a line reaches where only a least or a most is told, and a hollow dot is a forecast.</p>
  </section>`;
}
