// Loaded only while `dashboard --serve` shows the site: the server says when builds came.
const [brand] = document.querySelectorAll<HTMLAnchorElement>('.brand');
if (brand) {
  const events = new EventSource(new URL('events', new URL('.', brand.href)));
  events.addEventListener('builds', () => location.reload());
}
