// While the ledger is built: how far it is, how fast, how long yet.
import { html } from './html.js';
import { status } from './status.js';
import { useStore } from './store.js';
import { count, number } from './words.js';

function timeLeft(seconds) {
  if (seconds === null || seconds === undefined) return '';
  if (seconds < 60) return `${count(Math.max(1, Math.round(seconds)), 'second')} left`;
  return `${count(Math.round(seconds / 60), 'minute')} left`;
}

export function Building() {
  const now = useStore(status);
  if (!now || now.state === 'ready') return null;
  const { build } = now;
  if (now.state === 'failed') {
    return html`<p class="building fault" role="alert">
      The build failed; what was stored before is shown. <a href="/runs">Runs</a> tells why.
    </p>`;
  }
  if (now.state === 'stopped') {
    return html`<p class="building">The build was stopped; what was stored is shown. Start the same command again to go on.</p>`;
  }
  if (!build) return html`<p class="building">The ledger is being built.</p>`;
  const words =
    build.phase === 'grouping'
      ? `All ${count(build.total ?? build.met, 'article')} are read. Now the same positions are put together.`
      : [
          `Reading: ${number(build.met)}${build.total ? ` of ${count(build.total, 'article')}` : ' articles'}`,
          build.rate && `${number(Math.round(build.rate * 10) / 10)} a second`,
          timeLeft(build.seconds_left),
          build.rejected > 0 && `${number(build.rejected)} could not be read`,
        ]
          .filter(Boolean)
          .join(' · ');
  return html`<div class="building">
    <progress aria-label="Progress of the build" max=${build.total || 1} value=${build.phase === 'grouping' || !build.total ? undefined : build.met} />
    <span>${words}. What is there already can be read.</span>
  </div>`;
}
