/// What the page does beyond plain HTML. Everything can be read without it.
enum Script {
  static let source = setUp + notes + evidence + filter + origins + keys + "})();\n"

  private static let setUp = """
    (() => {
    'use strict';
    const one = (s, r = document) => r.querySelector(s);
    const all = (s, r = document) => Array.from(r.querySelectorAll(s));
    const claims = all('.claim'), rows = all('tr[data-claim]');
    all('.tools, .take, .keys').forEach(e => { e.hidden = false; });

    """

  /// Opens what a link leads to, and marks its words in every paragraph.
  private static let evidence = """
    const arrive = () => {
    all('.arrived').forEach(e => e.classList.remove('arrived'));
    const id = location.hash.slice(1), place = id && document.getElementById(id);
    if (!place) return;
    if (place.matches('.claim')) { const d = one('details', place); if (d) d.open = true; }
    const note = place.closest('.notes li');
    if (note) { stay(note); mark(note); }
    if (place.matches('.at')) Array.from(document.getElementsByClassName(id)).forEach(e => e.classList.add('arrived'));
    };
    addEventListener('hashchange', arrive);
    arrive();
    const open = one('#open'), folds = all('.claim details');
    let wide = false;
    if (open) open.addEventListener('click', () => {
    wide = !wide;
    folds.forEach(d => { d.open = wide; });
    open.textContent = wide ? 'Close all evidence' : 'Open all evidence';
    });
    let closed = [];
    addEventListener('beforeprint', () => { closed = all('details:not([open])'); closed.forEach(d => { d.open = true; }); });
    addEventListener('afterprint', () => { closed.forEach(d => { d.open = false; }); });

    """

  /// Walks from note to note, marks the words of each, and leads back to them.
  private static let notes = """
    const noted = all('.notes li');
    const stops = note => all('a, summary', note).concat(document.getElementById(note.id + '-r') || []);
    const visited = new Map();
    const stay = note => {
    const article = note.closest('.source'), former = visited.get(article);
    if (former) stops(former).forEach(e => { e.tabIndex = -1; });
    stops(note).forEach(e => { e.tabIndex = 0; });
    visited.set(article, note);
    };
    noted.forEach(n => stops(n).forEach(e => { e.tabIndex = -1; }));
    all('.source').forEach(a => { const first = one('.notes li', a); if (first) stay(first); });
    const told = e => {
    const ref = e.target.closest('.ref'), note = ref ? document.getElementById(ref.id.slice(0, -2)) : e.target.closest('.notes li');
    if (!note) return null;
    stay(note);
    return note;
    };
    addEventListener('focusin', e => { told(e); });
    addEventListener('click', e => {
    const note = told(e);
    if (note && e.target.closest('.ref')) mark(note);
    });
    const mark = note => {
    all('.arrived').forEach(e => e.classList.remove('arrived'));
    if (note.dataset.place) Array.from(document.getElementsByClassName(note.dataset.place)).forEach(e => e.classList.add('arrived'));
    };
    const walk = step => {
    if (!noted.length) return;
    const here = document.activeElement;
    const at = noted.findIndex(n => n.contains(here) || here.id === n.id + '-r');
    const seen = noted.findIndex(n => n.getBoundingClientRect().bottom > 0);
    const first = step > 0 ? Math.max(0, seen) : Math.max(0, seen - 1);
    const next = noted[at < 0 ? first : Math.min(noted.length - 1, Math.max(0, at + step))];
    stay(next);
    next.focus({preventScroll: true});
    next.scrollIntoView({block: 'center'});
    mark(next);
    };
    const leave = note => {
    const fold = one('details', note), ref = document.getElementById(note.id + '-r');
    if (fold) fold.open = false;
    all('.arrived').forEach(e => e.classList.remove('arrived'));
    if (ref) { ref.focus({preventScroll: true}); ref.scrollIntoView({block: 'center'}); }
    };

    """

  private static let filter = """
    const box = one('#filter'), shown = one('#shown');
    const words = claims.map(c => c.textContent.toLowerCase());
    const narrow = () => {
    const sought = box.value.toLowerCase().split(/ +/).filter(Boolean);
    let left = 0;
    claims.forEach((c, i) => {
    const fits = sought.every(w => words[i].includes(w));
    c.hidden = !fits;
    if (rows[i]) rows[i].hidden = !fits;
    if (fits) left += 1;
    });
    if (sought.length) all('.matrix details').forEach(d => { d.open = true; });
    shown.textContent = sought.length ? left + ' of ' + claims.length : '';
    };
    if (box) box.addEventListener('input', narrow);
    all('form.tools').forEach(f => f.addEventListener('submit', e => e.preventDefault()));

    """

  /// Strikes the claims that fall when some origins of their story are taken out.
  private static let origins = """
    all('.story').forEach(story => {
    const takes = all('.take', story), told = one('.fallen-count', story), rows = all('tr[data-claim]', story);
    const fall = () => {
    const out = new Set(takes.filter(t => t.getAttribute('aria-pressed') === 'true').map(t => t.dataset.origin));
    let number = 0;
    rows.forEach(r => {
    const falls = r.dataset.origins !== '' && r.dataset.origins.split(' ').every(o => out.has(o));
    if (falls) number += 1;
    r.classList.toggle('fallen', falls);
    const claim = document.getElementById('c' + r.dataset.claim);
    if (claim) claim.classList.toggle('fallen', falls);
    });
    told.textContent = out.size ? number + ' of ' + rows.length + ' fall. They are struck out below.' : '';
    };
    takes.forEach(t => t.addEventListener('click', () => {
    t.setAttribute('aria-pressed', String(t.getAttribute('aria-pressed') !== 'true'));
    fall();
    }));
    });

    """

  /// Keys of one character work while the switch is on; the others belong to what has the focus.
  private static let keys = """
    const single = one('#single'), memory = 'hearsay-single-keys';
    try { if (single && sessionStorage.getItem(memory) === 'off') single.checked = false; } catch (e) { }
    const tellKeys = () => { all('.keys').forEach(e => { e.hidden = single !== null && !single.checked; }); };
    tellKeys();
    if (single) single.addEventListener('change', () => {
    tellKeys();
    try { sessionStorage.setItem(memory, single.checked ? 'on' : 'off'); } catch (e) { }
    });
    const help = one('#help'), ask = one('#keys');
    if (ask) ask.addEventListener('click', () => help.showModal());
    const go = step => {
    const seen = claims.filter(c => !c.hidden);
    if (!seen.length) return;
    const at = seen.findIndex(c => c.contains(document.activeElement));
    const next = at < 0 ? (step > 0 ? 0 : seen.length - 1) : Math.min(seen.length - 1, Math.max(0, at + step));
    seen[next].focus({preventScroll: true});
    seen[next].scrollIntoView({block: 'start'});
    };
    addEventListener('keydown', e => {
    if (e.ctrlKey || e.metaKey || e.altKey || help.open) return;
    const at = document.activeElement;
    if (at && at === box) {
    if (e.key === 'Escape') { box.value = ''; narrow(); box.blur(); }
    return;
    }
    const letter = e.key.length === 1;
    if (letter && (e.key === ' ' || single && !single.checked)) return;
    const note = at && at.closest('.notes li'), near = note || at && at.closest('.ref');
    if (e.key === 'n' || near && e.key === 'ArrowDown') { e.preventDefault(); walk(1); }
    else if (e.key === 'p' || near && e.key === 'ArrowUp') { e.preventDefault(); walk(-1); }
    else if (note && e.key === 'Escape') leave(note);
    else if (e.key === 'Enter' && note === at && note) { const d = one('details', note); d.open = !d.open; }
    else if (e.key === 'j') go(1);
    else if (e.key === 'k') go(-1);
    else if (e.key === '/' && box) { e.preventDefault(); box.focus(); }
    else if (e.key === '?') help.showModal();
    else if (e.key === 'Enter' && at && at.matches('.claim')) { const d = one('details', at); d.open = !d.open; }
    });

    """
}
