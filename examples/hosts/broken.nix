let
  demo = import ./demo.nix;
in
demo
// {
  networking.hostName = "broken";

  # One directive is misspelt. Correct it, and this host builds.
  services.nginx.config = ''
    worker_processes auto;
    events {
      worker_connections 1024;
    }
    http {
      server {
        listen 80;
        server_name broken.example.org;
        location / {
          proxy_pas http://127.0.0.1:3000;
        }
      }
    }
  '';
}
