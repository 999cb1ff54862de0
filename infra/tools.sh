# Finds or provides the tools that infra/run and infra/verify share. Sourced, not run.
# Sets ROOT and JAVA_HOME, and puts Node 24 first on the PATH; names no registry: npm and Maven know their own.

readonly NODE_VERSION=24.17.0
readonly NPM_VERSION=11
readonly JDK_VERSION=25

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
CACHE=${YUI_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/yui}
STARTED=$(date +%s%3N)

elapsed() { echo $(($(date +%s%3N) - STARTED)); }

say() { printf '%7s s  %s\n' "$(($(elapsed) / 1000)).$(($(elapsed) % 1000 / 100))" "$*"; }

die() { echo "yui: $*" >&2; exit 1; }

is_root() { [ "$(id -u)" = 0 ]; }

is_jdk() { [ -x "$1/bin/javac" ] && grep -qs "^JAVA_VERSION=\"$JDK_VERSION[.\"+]" "$1/release"; }

# JAVA_HOME if it is right, then the usual places.
find_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*"$JDK_VERSION"* /opt/*jdk*"$JDK_VERSION"* /opt/java/* \
    "$HOME"/.sdkman/candidates/java/"$JDK_VERSION"* "$HOME"/.jdks/*"$JDK_VERSION"* "$HOME"/.asdf/installs/java/*"$JDK_VERSION"* \
    "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /nowhere/bin/javac)")")")"; do
    if [ -n "$candidate" ] && is_jdk "$candidate"; then
      export JAVA_HOME=$candidate PATH="$candidate/bin:$PATH"
      return
    fi
  done
  die "JDK $JDK_VERSION was not found (JAVA_HOME is '${JAVA_HOME:-}'). Install one, for example Eclipse Temurin $JDK_VERSION, and set JAVA_HOME to it"
}

# apt_install PACKAGE...: as root on Debian only; says nothing when all goes well.
apt_install() {
  is_root && command -v apt-get >/dev/null || return 1
  say "installing $*"
  { apt-get install -y --no-install-recommends "$@" || { apt-get update && apt-get install -y --no-install-recommends "$@"; }; } \
    </dev/null >"${TMPDIR:-/tmp}/yui-apt.log" 2>&1 || die "apt-get could not install $*; see ${TMPDIR:-/tmp}/yui-apt.log"
}

need() { # need COMMAND PACKAGE
  command -v "$1" >/dev/null || DEBIAN_FRONTEND=noninteractive apt_install "$2" || die "'$1' is missing; install it (Debian: apt-get install $2)"
}

need_space() { # need_space MEGABYTES
  local left
  left=$(($(df -Pk "$ROOT" | awk 'NR == 2 { print $4 }') / 1024))
  [ "$left" -ge "$1" ] || die "The disk of $ROOT has $left MB left and this needs $1 MB; free some space"
}

need_maven() {
  command -v mvn >/dev/null || DEBIAN_FRONTEND=noninteractive apt_install maven || die "Maven is missing; install it (Debian: apt-get install maven)"
}

has_node() { command -v node >/dev/null && [ "$(node -p 'parseInt(process.versions.node)' 2>/dev/null || echo 0)" -ge 24 ]; }

# Node 24 from the npm package that carries the binary, npm beside it, as Vaadin's build expects them.
need_node() {
  local folder=$CACHE/node-$NODE_VERSION architecture
  if has_node && command -v npm >/dev/null; then return; fi
  if [ ! -x "$folder/bin/npm" ]; then
    case $(uname -m) in
      x86_64) architecture=x64 ;;
      aarch64) architecture=arm64 ;;
      *) die "Node 24 is missing and cannot be provided for $(uname -m); install it" ;;
    esac
    need npm npm
    say "fetching Node $NODE_VERSION"
    provide_node "$folder" "node-linux-$architecture@$NODE_VERSION"
  fi
  export PATH="$folder/bin:$PATH"
  has_node || die "Node in $folder does not run; delete the folder and try again"
}

provide_node() {
  local folder=$1 package=$2 partial=$1.partial.$$
  mkdir -p "$partial/bin" "$partial/lib/node_modules/npm" "$partial/pack"
  (cd "$partial/pack" && npm pack --silent "$package" "npm@$NPM_VERSION" </dev/null >npm.log 2>&1) \
    || die "npm could not fetch $package: $(tail -n 3 "$partial/pack/npm.log" | tr '\n' ' ')"
  tar -xzf "$partial"/pack/node-linux-*.tgz -C "$partial" --strip-components=1 package/bin
  tar -xzf "$partial"/pack/npm-*.tgz -C "$partial/lib/node_modules/npm" --strip-components=1
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$partial/bin/npm"
  ln -s ../lib/node_modules/npm/bin/npx-cli.js "$partial/bin/npx"
  chmod +x "$partial/bin/node" "$partial"/lib/node_modules/npm/bin/*.js
  rm -rf "$partial/pack" "$folder"
  mv "$partial" "$folder"
}

# maven LOG ARGUMENT...: runs Maven on the whole project and shows its modules as they come; Ctrl-C ends it too.
maven() {
  local log=$1 pid shown=0 alive=1 line
  shift
  mkdir -p "$(dirname "$log")"
  (cd "$ROOT" && exec mvn -Dstyle.color=never "$@" </dev/null >"$log" 2>&1) &
  pid=$!
  trap 'kill $pid 2>/dev/null; wait $pid 2>/dev/null; exit 130' INT TERM
  while [ $alive = 1 ]; do
    sleep 0.5
    kill -0 $pid 2>/dev/null || alive=0
    while IFS= read -r line; do
      shown=$((shown + 1))
      say "  ${line#\[INFO\] }"
    done < <(grep -aE '^\[INFO\] (Building Yui |--- vaadin.*build-frontend|--- surefire.*:test |--- failsafe.*:integration-test)' "$log" | tail -n +$((shown + 1)))
  done
  trap - INT TERM
  wait $pid
}
