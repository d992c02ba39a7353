/**
 * The page's script, as text: filters, the choice of two columns, and the pane that shows a cited paragraph in its paper.
 *
 * Plain DOM. It only hides, shows, scrolls and splits text nodes; it never makes markup of words.
 */
export const SCRIPT = `'use strict';
(() => {
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const value = (id) => document.getElementById(id).value;
  const root = document.documentElement;
  root.classList.add('js');

  // Filters
  const form = one('#filters');
  const cards = all('article[data-c]');
  const words = cards.map((card) => card.textContent.toLowerCase());
  const wanted = () => {
    const severities = new Set(all('[name=severity]:checked').map((box) => box.value));
    const [group, status, platform] = ['group', 'status', 'platform'].map(value);
    const search = value('text').trim().toLowerCase();
    return (card, i) => {
      const data = card.dataset;
      const has = data.has.split(' ').includes(platform.slice(1));
      return severities.has(data.severity) && (!group || data.group === group) && (!status || data.status === status)
        && (!platform || has === platform.startsWith('+')) && (!search || words[i].includes(search));
    };
  };
  const applyFilters = () => {
    const shown = new Set(cards.filter(wanted()).map((card) => card.dataset.c));
    for (const element of all('[data-c]')) element.classList.toggle('off', !shown.has(element.dataset.c));
    one('#shown').textContent = shown.size + ' of ' + cards.length + ' clause types shown';
  };
  const applyColumns = () => {
    const pair = value('columns');
    const chosen = new Set(pair.split(' '));
    for (const side of all('.side')) side.classList.toggle('off', pair !== '' && !chosen.has(side.dataset.p));
    for (const diff of all('.diff')) diff.classList.toggle('off', pair !== '' && diff.dataset.pair !== pair);
  };
  const apply = () => { applyFilters(); applyColumns(); };
  form.addEventListener('input', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', (event) => event.preventDefault());

  // Papers
  const papers = all('.paper');
  let from = null;
  const showPaper = (paper) => {
    for (const other of papers) other.classList.toggle('away', other !== paper);
    one('#paper').value = paper.id;
    root.classList.add('reading');
  };
  const unmark = () => {
    for (const block of all('.block.cited')) block.classList.remove('cited');
    for (const mark of all('.words mark')) {
      const parent = mark.parentNode;
      mark.replaceWith(mark.textContent);
      parent.normalize();
    }
  };
  const markWords = (block, quote) => {
    const node = one('.words', block).firstChild;
    const at = quote ? node.data.indexOf(quote) : -1;
    if (at < 0 || quote.length === node.data.length) return;
    const rest = node.splitText(at);
    rest.splitText(quote.length);
    const mark = document.createElement('mark');
    rest.replaceWith(mark);
    mark.append(rest);
  };
  const openBlock = (block, quote) => {
    unmark();
    showPaper(block.closest('.paper'));
    block.classList.add('cited');
    markWords(block, quote);
    block.scrollIntoView({ block: 'center' });
    block.focus({ preventScroll: true });
  };
  const close = () => {
    root.classList.remove('reading');
    unmark();
    if (from) from.focus();
    from = null;
  };
  const quoteBefore = (link) => {
    const before = link.previousElementSibling;
    return before && before.localName === 'q' ? before.textContent : '';
  };
  const goTo = (card) => {
    if (card.classList.contains('off')) form.reset();
    setTimeout(() => { card.scrollIntoView(); card.tabIndex = -1; card.focus({ preventScroll: true }); });
  };
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a.cite, a.use');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = document.getElementById(link.hash.slice(1));
    if (!target) return;
    event.preventDefault();
    if (link.matches('.use')) return goTo(target);
    from = link;
    const before = link.getBoundingClientRect().top;
    openBlock(target, quoteBefore(link));
    scrollBy(0, link.getBoundingClientRect().top - before);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && root.classList.contains('reading')) close();
  });
  one('#close').addEventListener('click', close);
  one('#open').addEventListener('click', (event) => {
    from = event.currentTarget;
    showPaper(papers[0]);
    one('#paper').focus();
  });
  one('#paper').addEventListener('change', () => { unmark(); showPaper(document.getElementById(value('paper'))); });
  const target = document.getElementById(location.hash.slice(1));
  if (target && target.matches('.block')) openBlock(target, '');
  apply();
})();
`;
