/**
 * What hosts are told of a channel: any page may read it, what is named after its version or its content
 * is kept for ever, the three files of a fixed name are asked for anew, and what is not there is a 404.
 *
 * @returns The files, by their names: `_headers` (Netlify, Cloudflare), `.htaccess` (Apache), `nginx.conf`.
 */
export function hostFiles(): Readonly<Record<string, string>> {
  const names = FIXED.map((path) => `/${path}`);
  const headers = names.map((path) => `${path}\n  ! Cache-Control\n  Cache-Control: ${ASK}\n`);
  return {
    _headers: `# ${MADE_BY}
/*
  Access-Control-Allow-Origin: *
  X-Content-Type-Options: nosniff
  Cache-Control: ${KEEP}
${headers.join('')}`,
    '.htaccess': `# ${MADE_BY}
ErrorDocument 404 "404"
Options -Indexes
AddType application/json .json
<IfModule mod_rewrite.c>
  RewriteEngine Off
</IfModule>
<IfModule mod_headers.c>
  Header set Access-Control-Allow-Origin "*"
  Header set X-Content-Type-Options "nosniff"
  Header set Cache-Control "${KEEP}"
  <FilesMatch "^(timestamp|manifest)\\.json$">
    Header set Cache-Control "${ASK}"
  </FilesMatch>
</IfModule>
`,
    'nginx.conf': `# ${MADE_BY} : à inclure dans « server { … } », avec le chemin du canal à la place de /canal/.
location /canal/ {
  try_files $uri =404;
  add_header Access-Control-Allow-Origin "*";
  add_header X-Content-Type-Options "nosniff";
  add_header Cache-Control "${KEEP}";
  location ~ /(timestamp|manifest)\\.json$ {
    try_files $uri =404;
    add_header Access-Control-Allow-Origin "*";
    add_header X-Content-Type-Options "nosniff";
    add_header Cache-Control "${ASK}";
  }
}
`,
  };
}

/** Without the hash in front of their names, these files change. */
const FIXED = ['timestamp.json', 'pack/manifest.json'];

const KEEP = 'public, max-age=31536000, immutable';
const ASK = 'no-cache';
const MADE_BY = 'Écrit par « coord publish »';
