# Builds Ashiato in the compiler's image and leaves one program in a small one.

FROM swift:6.3-bookworm AS build
RUN apt-get update \
  && apt-get install --yes --no-install-recommends libpq-dev zlib1g-dev pkg-config \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /build
# The packages are fetched again only when they change, not with every line of ours.
COPY Package.swift ./
RUN swift package resolve
COPY Curricula ./Curricula
COPY SQL ./SQL
COPY Sources ./Sources
COPY Tests ./Tests
RUN swift build --configuration release --product ashiato --static-swift-stdlib \
  && mkdir /ashiato \
  && bin=$(swift build --configuration release --show-bin-path) \
  && cp "$bin/ashiato" /ashiato/ \
  && find "$bin" -maxdepth 1 -name '*.resources' -exec cp --recursive {} /ashiato/ \;

FROM debian:bookworm-slim
RUN apt-get update \
  && apt-get install --yes --no-install-recommends ca-certificates curl libpq5 qrencode tzdata zlib1g \
  && rm -rf /var/lib/apt/lists/* \
  && useradd --uid 1000 --create-home ashiato
COPY --from=build /ashiato /opt/ashiato
COPY Curricula /usr/share/ashiato/Curricula
RUN ln --symbolic /opt/ashiato/ashiato /usr/local/bin/ashiato
USER ashiato
WORKDIR /home/ashiato
ENV LANG=C.UTF-8
EXPOSE 8080
ENTRYPOINT ["ashiato"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8080"]
