{
  networking.hostName = "demo";

  boot.kernelModules = [ "ext4" "virtio_blk" "virtio_net" "xhci_hcd" "nvme" "kvm-intel" "tun" "wireguard" ];

  environment.systemPackages = [ "bash-5.3p3" "coreutils-9.8" "git-2.51.2" "htop-3.4.1" "openssh-10.2p1" ];

  users.users = {
    root.uid = 0;
    alice.uid = 1000;
    nginx.uid = 60;
    sshd.uid = 993;
  };

  systemd.services = {
    sshd.script = "exec sshd -D -f /etc/ssh/sshd_config";
    nginx.script = "exec nginx -c /etc/nginx/nginx.conf";
    backup.script = "exec restic backup /home";
  };

  services.nginx.config = ''
    worker_processes auto;
    events {
      worker_connections 1024;
    }
    http {
      server {
        listen 80;
        server_name demo.example.org;
        root /var/www;
      }
    }
  '';
}
