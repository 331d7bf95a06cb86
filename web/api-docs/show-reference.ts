import show from 'swagger-ui-dist/swagger-ui-es-bundle.js';

/**
 * The contract for people. It is a page of the site, not a reply of the API, so that it has the site’s headers and its
 * scripts and styles are files beside it; `GET /api/docs` leads here. It is an entry of its own: no other page needs
 * the library.
 */
const dark = matchMedia('(prefers-color-scheme: dark)');
const shade = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
dark.addEventListener('change', shade);
shade();

show({
  domNode: document.querySelector('#reference'),
  url: '/api/openapi.json',
  validatorUrl: null,
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 1,
  defaultModelExpandDepth: 2,
  filter: true,
  syntaxHighlight: false,
});
