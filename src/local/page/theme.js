// runs before anything is drawn, so that nothing flashes; not a module, because modules wait
try {
  const kept = localStorage.getItem('theme');
  if (kept === 'dark' || kept === 'light') document.documentElement.dataset.theme = kept;
} catch {
  // a browser that stores nothing follows the system
}
