/*! Parley workbench, Apache-2.0. Holds preact (MIT, Jason Miller) and htm (Apache-2.0, Jason Miller): see NOTICE. */
var P,oo,Yr,ie,vt,rt,ro,et,no,St,kt,Xr,De=Symbol.for("pv"),nt={},st=[],Zr=/^m(i|n|o|s|text|space)$/,Tt=Array.isArray,Ct=st.slice,$e=Object.assign;function me(e){e&&e.parentNode&&e.remove()}function so(e,t,o){var r,s,n,i={},l=arguments.length;for(n in t)n=="key"?r=t[n]:n=="ref"&&typeof e!="function"?s=t[n]:i[n]=t[n];return l>2&&(i.children=l>3?Ct.call(arguments,2):o),Ie(e,i,r,s,null)}function Ie(e,t,o,r,s){var n={type:e,props:t,key:o,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:De,__v:s||++oo,__i:-1,__u:0};return!s&&P.vnode&&P.vnode(n),n}function at(e){return e.children}function tt(e,t){this.props=e,this.context=t,this.__g=0}function le(e,t){if(t==null)return e.__&&le(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:le(e)}function en(e){var t,o=e.__v,r=o.__e,s=[],n=[],i=e.__P;i&&((t=$e({constructor:De},o)).__v=o.__v+1,P.vnode&&P.vnode(t),At(i,t,o,e.__n,i.namespaceURI,32&o.__u?[r]:null,s,r||le(o),32&o.__u,n),t.__v=o.__v,t.__.__k[t.__i]=t,po(s,t,n),o.__=o.__e=null,t.__e!=r&&ao(t))}function ao(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),ao(e)}function eo(e){(8&e.__g||(e.__g|=8,ie.push(e),rt++))&&vt==P.debounceRendering||((vt=P.debounceRendering)||queueMicrotask)(io)}function io(){try{for(var e,t=1;ie.length;)ie.length>t&&ie.sort(ro),e=ie.shift(),t=ie.length,8&e.__g&&en(e)}finally{(rt=ie.length)&&(vt||queueMicrotask)(io)}}function lo(e,t,o,r,s,n,i,l,u,p,c){var $,m,f,d,k,x,v=r.__k||st,S=t.length;for(u=tn(o,t,v,u,S),$=0;$<S;$++)(f=o.__k[$])!=null&&(m=~f.__i&&v[f.__i]||nt,f.__i=$,x=At(e,f,m,s,n,i,l,u,p,c),d=f.__e,(m.ref!=f.ref||8&m.__u)&&(m.ref&&Nt(m.ref,null,f,m),f.ref&&c.push(f.ref,f.__c||d,f)),k=k||d,4&f.__u?(u=co(f,u,e,!m.__v),m.__e&&(m.__e=null)):typeof f.type=="function"&&x!==void 0?u=x:d&&(u=d.nextSibling),f.__u&=-21);return o.__e=k,u}function tn(e,t,o,r,s){var n,i,l,u,p,c,$,m,f,d=o.length,k=d,x=0,v=0,S=e.__k=Array(s);for(n=0;n<s;n++)(i=t[n])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=S[n]=Ie(null,i):Tt(i)?i=S[n]=Ie(at,{children:i}):i.constructor===De&&i.__b?i=S[n]=Ie(i.type,i.props,i.key,i.ref,i.__v):S[n]=i,u=n+x,i.__=e,i.__b=e.__b+1,l=null,~(p=i.__i=on(i,o,u,k))&&(k--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==u-1?x--:p==u+1?x++:p!=u&&(p>u?x--:x++,v=1)):(~p||(s>d?x--:s<d&&x++),typeof i.type!="function"&&(i.__u|=4))):S[n]=null;if(v){for(c=[],$=[],n=0;n<s;n++)if((i=S[n])&&16&i.__u){for(x=0,m=c.length;x<m;)c[f=x+m>>1]<i.__i?x=f+1:m=f;c[x]=i.__i,$[n]=x+1}for(x=c.length;n--;)$[n]&&($[n]==x?x--:S[n].__u|=4)}if(k)for(n=0;n<d;n++)!(l=o[n])||2&l.__u||(l.__e==r&&(r=le(l)),Pt(l,l));return r}function co(e,t,o,r){var s,n,i,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(n=0;n<s.length;n++)s[n]&&(s[n].__=e,t=co(s[n],t,o,!1));return t}for(t&&!t.parentNode&&(t=le(e))&&!t.parentNode&&(t=null),i=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!r&&o.moveBefore&&i.parentNode?o.moveBefore(i,t):o.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function on(e,t,o,r){var s,n=e.key,i=e.type,l=t[o],u=l&&!(2&l.__u);if(l===null&&n==null||u&&n==l.key&&i==l.type)return o;if(r>(u?1:0)){for(s=o-1;s>=0;s--)if((l=t[s])&&!(2&l.__u)&&n==l.key&&i==l.type)return s;for(s=o+1;s<t.length;s++)if((l=t[s])&&!(2&l.__u)&&n==l.key&&i==l.type)return s}return-1}function to(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function Ze(e,t,o,r,s){var n,i;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)o&&t in o||to(e.style,t);if(o)for(t in o)r&&o[t]==r[t]||to(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=o,o&&r||(i=kt[t]||(kt[t]=rn(t)),(e.__a||(e.__a={}))[t]=St,n=t!=(t=t.replace(no,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,i,n):e.removeEventListener(t,i,n));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function rn(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[et]==null)t[et]=St++;else if(t[et]<this.__a[e])return;return o(P.event?P.event(t):t)}}}function At(e,t,o,r,s,n,i,l,u,p){var c,$,m,f,d,k,x,v,S,H,q,xt,Xt,Xe,pe,Zt,ae,fe,se=t.type;if(t.constructor!==De)return null;128&o.__u&&(u=32&o.__u,c=o.__c.__z)&&(t.__u|=u,$=n=[],c.nodeType==8?l=ot(c,n):n.push(c),l=n[0]||l),(c=P.__b)&&c(t);e:if(typeof se=="function"){m=i.length;try{if(v=t.props,S=(c=se.prototype)&&c.render,H=(c=se.contextType)&&r[c.__c],q=c?H?H.props.value:c.__:r,(f=o.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(S?t.__c=f=new se(v,q):(t.__c=f=new tt(v,q),f.constructor=se,f.render=sn),H&&H.sub(f),f.state||(f.state={}),f.__n=r,f.__g|=8,f.__h=[],f.__k=[]),S&&(f.__s||(f.__s=f.state),se.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=$e({},f.__s)),$e(f.__s,se.getDerivedStateFromProps(v,f.__s)))),d=f.props,k=f.state,f.__v=t,o.__c){if(v!==d&&S&&!se.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(v,q),t.__v==o.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(v,f.__s,q)===!1){t.__v!=o.__v&&(f.props=v,f.state=f.__s,f.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(Z){Z&&(Z.__=t)}),st.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),l=le(o);break e}f.componentWillUpdate&&f.componentWillUpdate(v,f.__s,q),S&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(d,k,x)})}else S&&!se.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),S&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=q,f.props=v,f.__P=e,f.__g&=-5,xt=P.__r,Xt=S?25:0;do f.__g&=-9,xt&&xt(t),c=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++Xt<25);S&&(st.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(r=$e({},r,f.getChildContext())),S&&o.__c&&f.getSnapshotBeforeUpdate&&(x=f.getSnapshotBeforeUpdate(d,k)),Xe=c&&c.type===at&&c.key==null?c.props.children:c,v.__P&&(c=l,s=(e=v.__P).namespaceURI,u=n=null,o.props&&o.props.__P!=e&&(o.__k.some(function(Z){Z&&Pt(Z,Z)}),o.__k=null),l=o.__k?le(o,0):null),l=lo(e,Tt(Xe)?Xe:[Xe],t,o,r,s,n,i,l,u,p),v.__P&&(t.__e=null,l=c),t.__u&=-161,$&&$.some(me),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(Z){if(i.length=m,t.__v=null,u||n)if(Z&&Z.then){if(t.__u|=128|u,n){for(~(ae=n.indexOf(l||void 0))||(ae=n.length);(fe=n[ae-1])&&fe.nodeType==8;)ae--;for(;ae<n.length;ae++)if(fe=n[ae])if(n[ae]=null,pe){if(fe==Zt)break}else{if(fe.nodeType!=8)break;fe.data.startsWith("$s")&&(Zt=ot(pe=fe))}}if(!pe){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;pe=l}(c=ot(pe=t.__c.__z||(t.__c.__z=pe)))?(t.__e=pe,l=c):t.__e=l,l=l&&l.nextSibling}else n&&n.some(me);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),Z&&Z.then||uo(t),P.__e(Z,t,o)}}else l=t.__e=nn(o.__e,t,o,r,s,n,i,u,p,e);return(c=P.diffed)&&c(t),l}function ot(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function uo(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(uo))}function po(e,t,o){for(var r=0;r<o.length;)Nt(o[r++],o[r++],o[r++]);P.__c&&P.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(n){n.call(s)})}catch(n){P.__e(n,s.__v)}})}function nn(e,t,o,r,s,n,i,l,u,p){var c,$,m,f,d,k,x,v,S=o.props||nt,H=t.props,q=t.type;if(q=="svg"?s="http://www.w3.org/2000/svg":q=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),n){for(c=0;c<n.length;c++)if((d=n[c])&&(q?d.localName==q:d.nodeType==3)){e=d,n[c]=null;break}}if(!e){if(v=p.ownerDocument||document,!q)return v.createTextNode(H);e=v.createElementNS(s,q,H.is?H:p),l&&(P.__m&&P.__m(t,n),l=!1),n=null}if(q){if(p=q=="template"&&e.content||e,n=q=="textarea"&&H.defaultValue!=null?null:n&&Ct.call(p.childNodes),!l&&n)for(S={},c=0;c<e.attributes.length;c++)S[(d=e.attributes[c]).name]=d.value;for(c in S)d=S[c],c=="dangerouslySetInnerHTML"?m=d:c=="children"||c in H||c=="value"&&"defaultValue"in H||c=="checked"&&"defaultChecked"in H||Ze(e,c,null,d,s);for(c in H)d=H[c],c=="children"?f=d:c=="dangerouslySetInnerHTML"?$=d:c=="value"?k=d:c=="checked"?x=d:l&&typeof d!="function"||S[c]===d||Ze(e,c,d,S[c],s);$?(l||m&&($.__html==m.__html||$.__html==e.innerHTML)||(e.innerHTML=$.__html),t.__k=[]):(m&&(e.textContent=""),(q=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Zr.test(q))&&(s="http://www.w3.org/1999/xhtml"),lo(p,Tt(f)?f:[f],t,o,r,s,n,i,n?n[0]:o.__k&&le(o,0),l,u),n&&n.some(me)),l&&q!="textarea"||(c="value",q=="progress"&&k==null?e.removeAttribute(c):k==null||k===e[c]&&(q!="progress"||k)||Ze(e,c,k,S[c],s),c="checked",x!=null&&x!=e[c]&&Ze(e,c,x,S[c],s))}else S===H||l&&e.data==H||(e.data=H);return e}function Nt(e,t,o,r){try{typeof e=="function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){P.__e(s,o)}}function Pt(e,t,o){var r,s,n,i;if(P.unmount&&P.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Nt(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){P.__e(l,t)}r.__P=r.__n=null}if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&Pt(r[i],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(r=e.__c)&&(r=r.__z)&&(s=ot(r,n=[]))&&(r==e.__e&&n.some(me),me(s),me(r)),o||me(e.__e),e.__e=e.__c=e.__=null}function sn(e,t,o){return this.constructor(e,o)}function fo(e,t){var o,r,s,n;P.__&&P.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(o=e&&32&e.__u)?null:t.__k,t.__k=Ie(at,{children:[e]}),s=[],n=[],At(t,t.__k,r||nt,nt,t.namespaceURI,r?null:t.firstChild?Ct.call(t.childNodes):null,s,r?r.__e:t.firstChild,o,n),po(s,t.__k,n),t.__k.props.children=null}P={__e:function(e,t,o,r){for(var s,n,i;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(n=s.constructor)&&n.getDerivedStateFromError)&&s.setState(n.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,r||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(l){e=l}}throw rt=0,e}},oo=0,Yr=function(e){return e!=null&&e.constructor===De},tt.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=$e({},this.state)),typeof e=="function"&&(e=e($e({},o),this.props)),e&&($e(o,e),this.__v&&(t&&this.__k.push(t),eo(this)))},tt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),eo(this))},tt.prototype.render=at,ie=[],rt=0,ro=function(e,t){return e.__v.__b-t.__v.__b},et=Symbol(),no=/(PointerCapture)$|Capture$/i,St=0,kt={},Xr=0;var de,I,Et,mo,Ot=Object.is,He=0,vo=[],Mt=[],L=P,$o=L.__b,ho=L.__r,_o=L.diffed,go=L.__c,yo=L.unmount,wo=L.__;function We(e,t){L.__h&&L.__h(I,e,He||t),He=0;var o=I.__H||(I.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function W(e){return He=1,an(So,e)}function an(e,t,o){var r=We(de++,2);if(r.t=e,!r.__c&&(r.__=[o?o(t):So(void 0,t),function(n){var i=(r.__N||r.__)[0],l=r.t(i,n);Ot(i,l)||(r.__N=[l,r.__[1]],r.__c.setState({}))}],r.__c=I,!I.__f)){I.__f=!0;var s=I.shouldComponentUpdate;I.shouldComponentUpdate=function(n,i,l){var u=this.__H;if(!u)return!0;var p=!1,c=this.props!=n;if(u.__.some(function(m){m.__N&&(p=!0,Ot(m.__[0],m.__N[0])||(c=!0))}),s){var $=s.call(this,n,i,l);return p?$||c:$}return!p||c}}return r.__}function M(e,t){var o=We(de++,3);!L.__s&&Rt(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,I.__H.__h.push(o))}function ye(e,t){var o=We(de++,4);!L.__s&&Rt(o.__H,t)&&(o.__P=!1,o.__=e,o.u=t,I.__h.push(o))}function D(e){return He=5,it(function(){return{current:e}},[])}function it(e,t){var o=We(de++,7);return Rt(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function Ue(e,t){return He=8,it(function(){return e},t)}function ko(){var e=We(de++,11);if(!e.__){for(var t=I.__v;!t.__m&&t.__;)t=t.__;var o=t.__m||(t.__m=[0,0]);e.__="P"+o[0]+"-"+o[1]++}return e.__}function ln(){var e;do{for(;e=Mt.shift();)try{Fe(e)}catch(o){L.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=vo.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Fe),t.__h.some(jt),t.__h=[]}catch(o){t.__h=[],L.__e(o,e.__v)}}}while(Mt.length)}L.__b=function(e){I=null,$o&&$o(e)},L.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),wo&&wo(e,t)},L.__r=function(e){ho&&ho(e),de=0;var t=(I=e.__c).__H;t&&(Et==I?I.__h=[]:(t.__h.some(Fe),t.__h.some(jt),de=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Et=I},L.diffed=function(e){_o&&_o(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&xo(vo.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Et=I=null},L.__c=function(e,t){t.some(function(o){try{o.__h.some(Fe),o.__h=o.__h.filter(function(r){return!r.__||jt(r)})}catch(r){o.__h=[function(){throw r}]}}),go&&go(e,t)},L.unmount=function(e){yo&&yo(e);var t,o,r=e.__c;r&&r.__H&&(r.__H.__.some(function(s){try{if(s.__P&&s.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}s.__P=o,xo(Mt.push(s))}else Fe(s)}catch(n){t=n}}),r.__H=void 0,t&&L.__e(t,r.__v))};var bo=typeof requestAnimationFrame=="function";function cn(e){var t,o=function(){clearTimeout(r),bo&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(o,35);bo&&(t=requestAnimationFrame(o))}function xo(e){e!=1&&mo==L.requestAnimationFrame||((mo=L.requestAnimationFrame)||cn)(ln)}function Fe(e){var t=I,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),I=t}function jt(e){var t=I;e.__c=e.__(),I=t}function Rt(e,t){return!e||e.length!=t.length||t.some(function(o,r){return!Ot(o,e[r])})}function So(e,t){return typeof t=="function"?t(e):t}var Co=function(e,t,o,r){var s;t[0]=0;for(var n=1;n<t.length;n++){var i=t[n++],l=t[n]?(t[0]|=i?1:2,o[t[n++]]):t[++n];i===3?r[0]=l:i===4?r[1]=Object.assign(r[1]||{},l):i===5?(r[1]=r[1]||{})[t[++n]]=l:i===6?r[1][t[++n]]+=l+"":i?(s=e.apply(l,Co(e,l,o,["",null])),r.push(s),l[0]?t[0]|=2:(t[n-2]=0,t[n]=s)):r.push(l)}return r},To=new Map;function Ao(e){var t=To.get(this);return t||(t=new Map,To.set(this,t)),(t=Co(this,t.get(e)||(t.set(e,t=(function(o){for(var r,s,n=1,i="",l="",u=[0],p=function(m){n===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,m,i):n===3&&(m||i)?(u.push(3,m,i),n=2):n===2&&i==="..."&&m?u.push(4,m,0):n===2&&i&&!m?u.push(5,0,!0,i):n>=5&&((i||!m&&n===5)&&(u.push(n,0,i,s),n=6),m&&(u.push(n,m,0,s),n=6)),i=""},c=0;c<o.length;c++){c&&(n===1&&p(),p(c));for(var $=0;$<o[c].length;$++)r=o[c][$],n===1?r==="<"?(p(),u=[u],n=3):i+=r:n===4?i==="--"&&r===">"?(n=1,i=""):i=r+i[0]:l?r===l?l="":i+=r:r==='"'||r==="'"?l=r:r===">"?(p(),n=1):n&&(r==="="?(n=5,s=i,i=""):r==="/"&&(n<5||o[c][$+1]===">")?(p(),n===3&&(u=u[0]),n=u,(u=u[0]).push(2,0,n),n=0):r===" "||r==="	"||r===`
`||r==="\r"?(p(),n=2):i+=r),n===3&&i==="!--"&&(n=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var a=Ao.bind(so);function lt({title:e,onClose:t,children:o}){let r=D(null),s=ko();return M(()=>{let n=document.activeElement;return r.current.showModal(),()=>n?.focus?.({preventScroll:!0})},[]),a`<dialog ref=${r} class="box" aria-labelledby=${s} onClose=${t}
onClick=${n=>n.target===r.current&&t()}>
<div class="box-in">
<header><h2 id=${s}>${e}</h2><button type="button" class="plain" aria-label="Close" onClick=${t}>✕</button></header>
${o}
</div>
</dialog>`}function Y(e){let t=new Set;return{get:()=>e,set(o){if(o!==e){e=o;for(let r of[...t])r(e)}},watch(o){return t.add(o),()=>t.delete(o)}}}function A(e){let[t,o]=W(e.get());return M(()=>(o(e.get()),e.watch(o)),[e]),t}var we=Y(!1),un=[["/","search"],["← ↑ → ↓","from cell to cell of the table"],["Enter","opens the cell, the link"],["Esc","closes what is open"],["[ ]","the table as of a day earlier, later"],["j k","next, previous in a list"],["?","these keys"]];function No(){return A(we)?a`<${lt} title="Keys" onClose=${()=>we.set(!1)}>
<dl class="keys">
${un.map(([e,t])=>a`<div key=${e}>
<dt>${e.split(" ").map(o=>a`<kbd>${o}</kbd> `)}</dt>
<dd>${t}</dd>
</div>`)}
</dl>
<//>`:null}var Po=e=>e.closest?.("input:not([type=range]):not([type=checkbox]), select, textarea, [contenteditable]"),ct=[];function be(e){return ct.unshift(e),()=>ct.splice(ct.indexOf(e),1)}function Eo(e){let t=[...document.querySelectorAll("main [data-row]")].filter(n=>n.offsetParent!==null);if(t.length===0)return!1;let o=t.findIndex(n=>n.contains(document.activeElement)),r=t[Math.min(t.length-1,Math.max(0,o<0?e>0?0:t.length-1:o+e))];return(r.matches("a, [tabindex]")?r:r.querySelector("a[href], button")??r).focus(),r.scrollIntoView({block:"nearest"}),!0}function pn(e){switch(e.key){case"/":{let t=document.getElementById("find");return t.focus(),t.select(),!0}case"?":return we.set(!0),!0;case"j":return Eo(1);case"k":return Eo(-1);default:return!1}}function Oo(){document.addEventListener("keydown",e=>{if(!(e.defaultPrevented||e.metaKey||e.ctrlKey||e.altKey)){if(e.key==="Escape"&&Po(e.target)){e.target.blur();return}Po(e.target)||document.querySelector("dialog[open]")||([...ct].some(t=>t(e))||pn(e))&&e.preventDefault()}})}var R=Y(null),ut=Y(0),fn=700,mn=15e3,qt=0;async function Lt(){clearTimeout(qt);try{let e=await fetch("/api/status",{cache:"no-store"});if(e.ok){let t=await e.json(),o=R.get();JSON.stringify(t)!==JSON.stringify(o)&&R.set(t),o&&o.changed!==t.changed&&ut.set(ut.get()+1)}}catch{}qt=setTimeout(Lt,R.get()?.state==="building"?fn:mn)}function Mo(){Lt(),document.addEventListener("visibilitychange",()=>{document.hidden?clearTimeout(qt):Lt()})}var $n=new Intl.NumberFormat("en-GB"),T=e=>$n.format(e),h=(e,t,o=`${t}s`)=>`${T(e)} ${e===1?t:o}`;function E(e,t){let o=(e??"").replace(/\s+/g," ").trim();if(o.length<=t)return o;let r=o.lastIndexOf(" ",t);return`${(r>t/3?o.slice(0,r):Array.from(o).slice(0,t).join("")).replace(/[\s,;:.–—-]+$/u,"")} …`}function xe(e){return e.reports===1?"1 report":`${h(e.reports,"report")}, ${T(e.independent)} independent`}var dn={head:"leader",outlet:"outlet’s words",unnamed:"unnamed source"},Be=e=>dn[e]??e??"";function pt(e){let{speaker:t}=e;if(!t||t.standing==="outlet")return"outlet’s words";let o=t.name??t.surface,r=Be(t.standing);return r&&!o.toLowerCase().includes(r)?`${o}, ${r}`:o}function K(e){return e.length<2?e[0]??"":`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}var ft=e=>e.map(t=>t.replace(/\s+/g," ").trim()).join("; ");function hn(e){return e==null?"":e<60?`${h(Math.max(1,Math.round(e)),"second")} left`:`${h(Math.round(e/60),"minute")} left`}function jo(){let e=A(R);if(!e||e.state==="ready")return null;let{build:t}=e;if(e.state==="failed")return a`<p class="building fault" role="alert">
The build failed; what was stored before is shown. <a href="/runs">Runs</a> tells why.
</p>`;if(e.state==="stopped")return a`<p class="building">The build was stopped; what was stored is shown. Start the same command again to go on.</p>`;if(!t)return a`<p class="building">The ledger is being built.</p>`;let o=t.phase==="grouping"?`All ${h(t.total??t.met,"article")} are read. Now the same positions are put together.`:[`Reading: ${T(t.met)}${t.total?` of ${h(t.total,"article")}`:" articles"}`,t.rate&&`${T(Math.round(t.rate*10)/10)} a second`,hn(t.seconds_left),t.rejected>0&&`${T(t.rejected)} could not be read`].filter(Boolean).join(" · ");return a`<div class="building">
<progress aria-label="Progress of the build" max=${t.total||1} value=${t.phase==="grouping"||!t.total?void 0:t.met} />
<span>${o}. What is there already can be read.</span>
</div>`}var _n=60,ce=new Map;function Ro(e,t,o){ce.delete(e),ce.set(e,{data:t,changed:o}),ce.size>_n&&ce.delete(ce.keys().next().value)}var Ke=class extends Error{constructor(t,o,r){super(t),this.code=o,this.status=r}};async function gn(e){try{let t=await e.json();return new Ke(t.detail??t.title,t.code,e.status)}catch{return new Ke(`The server answered ${e.status} to ${new URL(e.url).pathname}.`,null,e.status)}}async function qo(e,{signal:t,as:o="json"}={}){let r;try{r=await fetch(e,{signal:t})}catch(s){throw s.name==="AbortError"?s:new Ke("The server does not answer. Is “parley serve” still running?","no-answer",0)}if(!r.ok)throw await gn(r);return o==="text"?r.text():r.json()}function w(e,t="json"){let o=A(ut),r=e?ce.get(e):null,[s,n]=W({path:e,data:r?.data??null,fault:null}),[i,l]=W(0);M(()=>{if(!e)return;let p=ce.get(e);if(p&&n({path:e,data:p.data,fault:null}),p&&p.changed===o&&i===0)return;let c=new AbortController;return qo(e,{signal:c.signal,as:t}).then($=>{Ro(e,$,o),n({path:e,data:$,fault:null})},$=>{$.name!=="AbortError"&&n(m=>({path:e,data:m.path===e?m.data:null,fault:$}))}),()=>c.abort()},[e,o,i,t]);let u=s.path===e?s.data:r?.data;return{data:e?u??s.data:null,loading:!!e&&!u&&!(s.path===e&&s.fault),fault:s.path===e?s.fault:null,retry:Ue(()=>l(p=>p+1),[])}}function U(e){let{data:t,loading:o,fault:r,retry:s}=w(e),n=`${e} pages`,[,i]=W(0),[l,u]=W(null),[p,c]=W(!1),$=t?ce.get(n):null,m=$&&$.data.first===t?$.data:null,f=t?m?[...t.items,...m.items]:t.items:[],d=t?m?m.next:t.next:null,k=D(e);k.current=e;let x=async()=>{if(!(!d||p)){c(!0),u(null);try{let v=await qo(`${e}${e.includes("?")?"&":"?"}cursor=${encodeURIComponent(d)}`);Ro(n,{first:t,items:[...m?.items??[],...v.items],next:v.next},null)}catch(v){k.current===e&&u(v)}c(!1),i(v=>v+1)}};return{items:f,total:t?.total??0,capped:t?.capped??!1,next:d,more:x,busy:p,loading:o,there:!!t,fault:r??l,retry:l?x:s}}function N({fault:e,retry:t}){return e?a`<p class="fault" role="alert">${e.message} <button type="button" onClick=${t}>Try again</button></p>`:null}function C({what:e="Loading"}){return a`<p class="wait quiet" aria-busy="true">${e} …</p>`}function J({children:e}){let t=A(R)?.state==="building";return a`<p class="empty">${e}${t&&" The ledger is still being built; more may come."}</p>`}function It(){return{path:location.pathname,query:new URLSearchParams(location.search),href:location.pathname+location.search,state:history.state??{},back:!1}}var te=Y(It()),Ge=()=>A(te);function Lo(){let e=document.activeElement?.closest?.("a[href]")?.getAttribute("href");history.replaceState({...history.state,scroll:window.scrollY,followed:e},"")}function F(e,{replace:t=!1,state:o={}}={}){t?history.replaceState({...history.state,...o},"",e):(Lo(),history.pushState(o,"",e)),te.set(It())}function b(e,t=te.get()){let o=new URLSearchParams(t.query);for(let[r,s]of Object.entries(e)){o.delete(r);for(let n of Array.isArray(s)?s:[s])n!=null&&n!==""&&o.append(r,n)}return _(t.path,o)}function _(e,t){let r=(t instanceof URLSearchParams?t:O(t)).toString().replace(/%7E/g,"~").replace(/%2C/g,",");return r?`${e}?${r}`:e}function O(e){let t=new URLSearchParams;for(let[o,r]of Object.entries(e??{}))for(let s of Array.isArray(r)?r:[r])s!=null&&s!==""&&t.append(o,s);return t}function yn(e,t){return!e.defaultPrevented&&e.button===0&&!(e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)&&t.origin===location.origin&&!t.target&&!t.hasAttribute("download")&&!t.pathname.startsWith("/api/")&&!t.getAttribute("href").startsWith("#")}function Io(){history.scrollRestoration="manual",addEventListener("popstate",()=>te.set({...It(),back:!0})),addEventListener("pagehide",Lo),document.addEventListener("click",e=>{let t=e.target.closest?.("a[href]");if(!t||!yn(e,t))return;e.preventDefault();let o=t.pathname+t.search,r=t.dataset.state?{[t.dataset.state]:!0}:{};F(o,{replace:"replace"in t.dataset||o===te.get().href,state:r})})}var Dt=Y(""),ve=e=>Dt.set(e);var mt=Y(null);function ke({statement:e}){return a`<button type="button" class="small" aria-haspopup="dialog"
onClick=${()=>mt.set({claim:e.claim,article:e.article.id})}>Cite</button>`}var wn=[["Text",e=>e.text],["Markdown",e=>e.markdown],["BibTeX",e=>e.bibtex],["CSL-JSON",e=>JSON.stringify(e.csl,null,2)]];function Do(){let e=A(mt);return e&&a`<${bn} key=${e.claim} ...${e} />`}function bn({claim:e,article:t}){let{data:o,fault:r,retry:s}=w(_(`/api/cite/${encodeURIComponent(e)}`,{article:t}));return a`<${lt} title="Cite" onClose=${()=>mt.set(null)}>
<${N} fault=${r} retry=${s} />
${!o&&!r&&a`<${C} />`}
${o&&wn.map(([n,i])=>a`<${xn} key=${n} name=${n} text=${i(o)} />`)}
<p class="quiet">The claim’s own address: <a href=${`/claim/${e}`} onClick=${()=>mt.set(null)}>/claim/${e}</a></p>
<//>`}function xn({name:e,text:t}){let[o,r]=W(!1);return a`<section class="cite">
<header><h3>${e}</h3><button type="button" class="small" onClick=${async()=>{await vn(t),r(!0),ve(`${e} copied`)}}>${o?"Copied":"Copy"}</button></header>
<pre dir="auto" tabindex="0" aria-label=${e}>${t}</pre>
</section>`}async function vn(e){try{await navigator.clipboard.writeText(e)}catch{let t=document.createElement("textarea");t.value=e,(document.querySelector("dialog[open]")??document.body).append(t),t.select(),document.execCommand("copy"),t.remove()}}var Ho="parley.theme";function kn(){try{let e=localStorage.getItem(Ho);return e==="light"||e==="dark"?e:"system"}catch{return"system"}}var Se=Y(kn());function Fo(e){e==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=e}function Wo(){Fo(Se.get()),Se.watch(e=>{Fo(e);try{localStorage.setItem(Ho,e)}catch{}})}function Uo(){let t=matchMedia("(prefers-color-scheme: dark)").matches?["system","light","dark"]:["system","dark","light"];Se.set(t[(t.indexOf(Se.get())+1)%t.length])}var Sn=[["/","Table"],["/brief","Brief"],["/news","New"],["/differences","Differences"],["/positions","Positions"],["/articles","Articles"],["/actors","Actors"],["/outlets","Outlets"],["/runs","Runs"]];function Bo({home:e,children:t}){let{path:o}=Ge();return a`
<a class="skip" href="#main">To the content</a>
<header class="top">
<a class="name" href="/" aria-label="Parley: the table">Parley</a>
<nav aria-label="Pages">
${Sn.map(([r,s])=>a`<a key=${r} href=${r} aria-current=${r===o?"page":void 0}>${s}</a>`)}
</nav>
<${Tn} />
<${An} />
<button type="button" class="plain" title="Keys (?)" aria-label="Keys" onClick=${()=>we.set(!0)}>?</button>
</header>
<${jo} />
<main id="main" class=${e?"home":""} tabindex="-1">${t}</main>
<${Nn} />
<${Pn} />
<${Do} />
<${No} />
`}function Tn(){let{path:e,query:t}=Ge(),o=e==="/search"?t.get("q")??"":"";return a`<form class="find" role="search" action="/search" onSubmit=${s=>{s.preventDefault();let n=new FormData(s.currentTarget).get("q").trim();n&&F(_("/search",{q:n}))}}>
<input key=${o} id="find" type="search" name="q" value=${o} placeholder="Search the articles" aria-label="Search the articles"
aria-keyshortcuts="/" autocomplete="off" dir="auto" />
<kbd aria-hidden="true">/</kbd>
</form>`}var Cn={system:["◐","as the system"],light:["☼","light"],dark:["☾","dark"]};function An(){let[e,t]=Cn[A(Se)];return a`<button type="button" class="plain" onClick=${Uo} title=${`Colours: ${t}`} aria-label=${`Colours: ${t}. Change`}>
<span aria-hidden="true">${e}</span>
</button>`}function Nn(){let e=A(R);return a`<footer class="foot quiet">
<p>
${e&&a`<b>${e.ledger}</b> · `}Every cell opens to the sentences it rests on. What is said is not thereby so. Nothing on
these pages is fetched from elsewhere.
</p>
<p><a href="/api/openapi.json">API</a>${e&&a` · Parley ${e.version}`}</p>
</footer>`}function Pn(){let e=A(Dt);return a`<div class="unseen" role="status" aria-live="polite">${e}</div>`}function y({title:e,children:t}){return En(e),a`<h1 tabindex="-1" dir="auto">${t??e}</h1>`}function En(e){M(()=>{document.title=e?`${e} · Parley`:"Parley"},[e])}function G(){let{data:e}=w("/api/issues"),t=Array.isArray(e)?e:e?.items??[];return Object.fromEntries(t.map(({id:o,name:r})=>[o,r]))}var Ft={demand:["▲","△","demands"],offer:["◆","◇","offers"],accept:["●","○","accepts"],reject:["✕","⊗","rejects"],support:["✚","⊕","supports"]},Te=Object.keys(Ft),he=(e,t=!1)=>Ft[e]?.[t?1:0]??"·",ee=e=>Ft[e]?.[2]??e;function j({of:e,hollow:t=!1,bare:o=!1}){return a`<span class=${`stance s-${e}`}
><span class="glyph" aria-hidden="true">${he(e,t)}</span>${o?a`<span class="unseen">${ee(e)}</span>`:a`${" "}${ee(e)}`}</span
>`}function Ko(){return a`<p class="legend quiet">
${Te.map(e=>a`<span key=${e}><${j} of=${e} /></span>`)}
<span>${Te.map(e=>a`<span class=${`s-${e}`}>${he(e,!0)} </span>`)}hollow: only another party says so</span>
<span><b>by</b> 8 May: the article’s day, not one that was said</span>
<span><b>independent</b>: copies of the same words count once</span>
</p>`}function Ce(){let{data:e}=w("/api/table");return e?[...e.columns,...e.more].map(t=>[t,t]):[]}var $t=()=>Object.entries(G()),Go=Te.map(e=>[e,`${he(e)} ${ee(e)}`]);function Ae(){let{data:e}=w("/api/outlets?limit=200");return(e?.items??[]).map(({id:t,name:o})=>[t,o])}var Vo=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],re=e=>/^\d{4}-\d\d-\d\d$/.test(e??"");function g(e,t=null){if(!re(e))return e??"";let o=`${Number(e.slice(8))} ${Vo[Number(e.slice(5,7))-1]}`;return t&&t.slice(0,4)===e.slice(0,4)?o:`${o} ${e.slice(0,4)}`}var ue=e=>Date.UTC(e.slice(0,4),e.slice(5,7)-1,e.slice(8,10))/864e5;function Ne(e,t){return new Date((ue(e)+t)*864e5).toISOString().slice(0,10)}function Ht(e,t){return e?t==="said"?`Said on ${g(e)}, as the article tells.`:`By ${g(e)}: the day of the article; when it was said is not told.`:"The article has no day, and none is said."}var On={month:"the month is known, not the day",year:"the year is known, not the day"},Mn={given:"as given with the article",metadata:"from the page’s data",address:"from the address",text:"from the article’s words",inferred:"inferred from other articles"};function dt(e){if(!e?.from)return{text:"no date",how:"The article tells no date."};let{from:t,to:o,precision:r,how:s}=e;return{text:r==="year"?t.slice(0,4):r==="month"?`${Vo[Number(t.slice(5,7))-1]} ${t.slice(0,4)}`:t===o?g(t):`${g(t,o)} to ${g(o)}`,how:[Mn[s],On[r]].filter(Boolean).join("; ")}}function z({query:e,name:t,label:o}){return a`<label class="field"><span>${o}</span>
<input type="date" name=${t} value=${e.get(t)??""}
onChange=${r=>(r.currentTarget.value===""||re(r.currentTarget.value))&&F(b({[t]:r.currentTarget.value}),{replace:!0})} />
</label>`}var Pe=({query:e})=>a`<${z} query=${e} name="as_of" label="as of" />`;function oe({query:e,name:t,label:o,options:r,any:s="any"}){let n=e.get(t)??"",i=n===""||r.some(([l])=>l===n);return a`<label class="field"><span>${o}</span>
<select name=${t} value=${n} onChange=${l=>F(b({[t]:l.currentTarget.value}),{replace:!0})}>
<option value="">${s}</option>
${!i&&a`<option value=${n}>${n}</option>`}
${r.map(([l,u])=>a`<option key=${l} value=${l}>${u}</option>`)}
</select>
</label>`}function Ve({query:e,name:t,label:o}){let r=e.get(t)??"",s=n=>n.currentTarget.value.trim()!==r&&F(b({[t]:n.currentTarget.value.trim()}),{replace:!0});return a`<label class="field"><span>${o}</span>
<input key=${r} type="text" name=${t} value=${r} dir="auto" onChange=${s}
onKeyDown=${n=>n.key==="Enter"&&s(n)} />
</label>`}function Wt({list:e,what:t}){let o=e.total===1?t.replace(/s$/,""):t,r=`${T(e.total)}${e.capped?" or more":""}`;return M(()=>{e.there&&ve(`${T(e.items.length)} of ${r} ${o} shown`)},[e.items.length,r,o]),a`<p class="more">
<span data-count=${e.items.length} data-total=${e.total}>${T(e.items.length)} of ${r} ${o} shown</span>
${e.next&&a` <button type="button" onClick=${e.more} disabled=${e.busy}>${e.busy?"Loading …":"Show more"}</button>`}
</p>`}function B({path:e,query:t,page:o=null}){return a`<p class="twins quiet">
All rows: ${["csv","json","jsonl"].map(r=>a`<a key=${r} href=${_(`${e}.${r}`,t)} download>${r.toUpperCase()}</a> `)}
${o&&a`<a href=${o}>as a list</a>`}
</p>`}function V({list:e,what:t,row:o,empty:r,class:s=""}){return a`
<${N} fault=${e.fault} retry=${e.retry} />
${!e.there&&!e.fault&&a`<${C} />`}
${e.there&&e.items.length===0&&a`<${J}>${r}<//>`}
${e.items.length>0&&a`<ul class=${`rows ${s} ${e.loading?"loading":""}`}>${e.items.map(o)}</ul>`}
${e.there&&a`<${Wt} list=${e} what=${t} />`}
`}function jn(e,t){let o=t.map(([n,i,l])=>[Math.max(0,n),Math.min(e,i),l]).filter(([n,i])=>n<i),r=new Set([0,e]);for(let[n,i]of o)r.add(n).add(i);let s=[...r].sort((n,i)=>n-i);return s.slice(0,-1).map((n,i)=>{let l=s[i+1],u=new Set(o.filter(p=>p[0]<=n&&p[1]>=l).map(p=>p[2]));return{start:n,end:l,kinds:u}})}function Ee({text:e,marks:t}){return jn(e.length,t).map(({start:o,end:r,kinds:s})=>{let n=e.slice(o,r);if(s.size===0)return n;let i=[...s].map(l=>`m-${l??"hit"}`).join(" ");return s.size===1&&s.has("speaker")?a`<span class=${i}>${n}</span>`:a`<mark class=${i}>${n}</mark>`})}function Qo(){return a`<p class="legend quiet">
<span><mark class="m-evidence">the words it rests on</mark></span>
<span><mark class="m-evidence m-content">what is wanted</mark></span>
<span><mark class="m-condition">a condition</mark></span>
<span><span class="m-speaker">the speaker</span></span>
</p>`}function X({day:e,how:t,near:o=null}){return e?a`<time class="day" datetime=${e} title=${Ht(e,t)}
>${t==="said"?"":"by "}${g(e,o)}</time
>`:a`<span class="day" title=${Ht(null)}>no day</span>`}function Q({article:e}){let{text:t,how:o}=dt(e.published);return a`<time class="day" datetime=${e.day??void 0} title=${o}>${t}</time>`}var _e=e=>_(`/article/${e.article.id}`,{claim:e.claim});function Qe({article:e}){let t=e.outlet??"outlet unknown";return e.outlet_id?a`<a class="outlet" href=${`/outlet/${encodeURIComponent(e.outlet_id)}`}>${t}</a>`:a`<span class="outlet">${t}</span>`}function Je({statement:e}){let{speaker:t}=e;if(!t||t.standing==="outlet")return a`<span class="speaker">in the outlet’s own words</span>`;let o=t.name??t.surface,r=t.name&&t.surface&&t.surface!==t.name?`called “${t.surface}”`:void 0;return a`<span class="speaker" title=${r}>${e.own_words?"said by ":"by "}${t.actor?a`<a href=${`/actor/${encodeURIComponent(t.actor)}`} dir="auto">${o}</a>`:a`<bdi>${o}</bdi>`}${Be(t.standing)&&!o.toLowerCase().includes(Be(t.standing))&&a`, <b class="standing">${Be(t.standing)}</b>`}</span>`}function ze({statement:e}){return a`<blockquote class="words" dir="auto">
${e.passages.map((t,o)=>a`<p key=${t.id} dir="auto">${o>0&&" … "}<${Ee} text=${t.text} marks=${t.marks} /></p>`)}
</blockquote>`}function Rn({statement:e}){let{object:t,addressee:o,told_by:r}=e;return t.length+o.length===0&&!r?null:a`<p class="about quiet">
${t.length>0&&a`<span>about ${K(t)}</span>`}
${o.length>0&&a`<span>to ${K(o)}</span>`}
${r&&a`<span>told by <b>${r}</b></span>`}
</p>`}function Oe({statement:e,lead:t=!1,near:o=null,names:r={}}){let{article:s}=e;return a`<article class="statement" data-row>
${t&&a`<p class="lead">
<b>${e.party}</b> <${j} of=${e.stance} hollow=${!!e.told_by} />
<span class="quiet"> · ${r[e.issue]??e.issue} · </span>
<${X} day=${e.said??e.day} how=${e.said?"said":"by"} near=${o} />
</p>`}
<p class="source"><${Qe} article=${s} /> <${Q} article=${s} />${!s.current&&a` <span class="tag">older version</span>`}</p>
<${ze} statement=${e} />
<p class="by"><${Je} statement=${e} /></p>
<${Rn} statement=${e} />
<p class="acts">
<a class="small" href=${_e(e)} title=${s.title??void 0} aria-label=${`Open the article: ${E(s.title??s.ref,90)}`}>Open</a>
<${ke} statement=${e} />
<a class="small" href=${`/claim/${e.claim}`} title="The address of this claim, which never changes">Link</a>
</p>
</article>`}var qn=["party","issue","stance","object","outlet","actor","speaker","group","from","to","as_of"];function Jo({query:e}){let t=O(Object.fromEntries(qn.map(o=>[o,e.getAll(o)])));return a`
<${y} title="Positions" />
<p class="intro">Every sentence that says what a party demands, offers, accepts, rejects or supports, as printed: copies are rows of their own.</p>
<div class="filters" role="group" aria-label="Filters">
<${oe} query=${e} name="party" label="party" options=${Ce()} />
<${oe} query=${e} name="issue" label="issue" options=${$t()} />
<${oe} query=${e} name="stance" label="stance" options=${Go} />
<${Ve} query=${e} name="object" label="about" />
<${Ve} query=${e} name="speaker" label="speaker" />
<${oe} query=${e} name="outlet" label="outlet" options=${Ae()} />
<${z} query=${e} name="from" label="from" />
<${z} query=${e} name="to" label="to" />
${t.size>0&&a`<a class="small" href="/positions">clear</a>`}
</div>
<${Ye} query=${t} />
`}function Ye({query:e}){let t=U(_("/api/positions",e)),o=G(),r=A(R)?.last;return a`
<${V} list=${t} what="positions" empty="No position matches all of these filters. Take one away, or choose other days."
row=${s=>a`<li key=${s.claim+s.article.id} class=${`edge-${s.stance}`}><${Oe} statement=${s} lead near=${r} names=${o} /></li>`} />
<${B} path="/api/positions" query=${e} />
`}function zo({id:e}){let{data:t,fault:o,retry:r}=w(`/api/actors/${encodeURIComponent(e)}`);if(!t)return a`<${y} title="Actor" /><${N} fault=${o} retry=${r} />${!o&&a`<${C} />`}`;let s=t.names.filter(n=>n!==t.name);return a`
<p class="crumb"><a href="/actors">Actors</a></p>
<${y} title=${t.name} />
<p class="quiet">${[t.country,`named in ${h(t.articles,"article")}`,h(t.positions,"position")].filter(Boolean).join(" · ")}</p>
${t.asked&&a`<p class="note">This address is an older one of the same person.</p>`}
${s.length>0&&a`<p>Also called <bdi>${K(s)}</bdi>.</p>`}
${t.parties.length>0&&a`<p>Tells positions of ${t.parties.map(({party:n,positions:i},l)=>a`${l>0&&", "}<a
href=${_("/positions",{actor:t.id,party:n})}>${n}</a> <span class="quiet">(${i})</span>`)}.</p>`}
<h2>What they said</h2>
<${Ye} query=${O({actor:t.id})} />
`}function Yo({query:e}){let t=O({q:e.get("q")}),o=U(_("/api/actors",t));return a`
<${y} title="Actors" />
<p class="intro">Persons as the articles name them. Two names are one person where surname and country are the same and first names do not differ.</p>
<div class="filters"><${Ve} query=${e} name="q" label="name" /></div>
<${V} list=${o} what="actors" class="plain-rows" empty="No name holds these letters. Try a part of the surname."
row=${r=>a`<li key=${r.id} data-row>
<a class="title" href=${`/actor/${encodeURIComponent(r.id)}`}><bdi>${r.name}</bdi></a>
<p class="quiet">${[r.country,h(r.positions,"position"),`named in ${h(r.articles,"article")}`].filter(Boolean).join(" · ")}</p>
</li>`} />
<${B} path="/api/actors" query=${t} />
`}function Xo(e,t,o){let r=0,s=e.length-1,n=-1;for(;r<=s;){let i=r+s>>1;e[i][t]<=o?(n=i,r=i+1):s=i-1}return n}function Zo(e,t,o,r){let s=1-t;if(e.length===0)return[0,0];let n=Xo(e,t,o),i=n<0?e[0][s]:e[n][s]+Math.min(o-e[n][t],e[n][2]),l=Xo(e,t,r);if(l<0)return[i,Math.max(i,e[0][s])];let p=r-e[l][t]<=e[l][2]?e[l][s]+r-e[l][t]:e[l+1]?.[s]??e[l][s]+e[l][2];return[i,Math.max(i,p)]}var Ut=(e,t,o)=>Zo(e,0,t,o),ht=(e,t,o)=>Zo(e,1,t,o);function Ln(e){try{let t=new URL(e);return t.protocol==="http:"||t.protocol==="https:"?t:null}catch{return null}}function er({article:{article:e,authors:t,section:o,agencies:r,language:s,published:n,versions:i}}){let l=Ln(e.uri);return a`
<p class="crumb"><${Qe} article=${e} /> <${Q} article=${e} /> <span class="quiet">${dt(n).how}</span></p>
<${y} title=${e.title??e.ref} />
<p class="quiet facts-line">
${t.length>0&&a`<span>by <bdi>${K(t)}</bdi></span>`}
${o&&a`<span>${o}</span>`}
${r.length>0&&a`<span>with ${K(r)}</span>`}
${s&&s!=="en"&&a`<span>language ${s}: not read for positions</span>`}
${l&&a`<span><a href=${l.href} rel="noreferrer noopener external" target="_blank">at ${l.hostname} ↗</a></span>`}
${e.uri&&!l&&a`<span>address <code>${e.uri}</code></span>`}
</p>
${i.length>1&&a`<p class="note">
${e.current?"The newest of ":"An older one of "}${T(i.length)} versions:${" "}
${i.map(u=>u.id===e.id?a`<b key=${u.id}>${T(u.version)}</b> `:a`<a key=${u.id} href=${`/article/${u.id}`}>${T(u.version)}</a> `)}
</p>`}
`}function tr({article:e,focus:t}){let{text:o,blocks:r,passages:s}=e,n=0,i=!1;return r.map(([l,u,p])=>{let c=[];for(;n<s.length&&s[n].start<u;)s[n].start>=l&&c.push(s[n]),n+=1;let $=!i&&t&&t.start<u&&t.end>l;i||=$;let m=c.filter(f=>f.printed>0);return a`<div key=${l} class=${`block b-${p}`}>
<p data-start=${l} dir="auto"><${In} words=${o.slice(l,u)} focus=${$?[Math.max(0,t.start-l),Math.min(u,t.end)-l]:null} /></p>
${m.length>0&&a`<${Dn} passages=${m} text=${o} />`}
</div>`})}function In({words:e,focus:t}){if(!t)return e;let[o,r]=t;return a`${e.slice(0,o)}<mark id="focus" tabindex="-1">${e.slice(o,r)}</mark>${e.slice(r)}`}function Dn({passages:e,text:t}){let[o,r]=W(!1),s=Math.max(...e.map(n=>n.printed));return a`<details class="echoes" onToggle=${n=>r(n.currentTarget.open)}>
<summary title=${`${h(e.length,"sentence")} of this paragraph printed also in other articles`}>⧉<span class="unseen"> printed also in</span> ${s}</summary>
${o&&a`<div class="echoes-in">
${e.map(n=>a`<${Fn} key=${n.id} passage=${n} text=${t} />`)}
</div>`}
</details>`}function Fn({passage:e,text:t}){let o=w(`/api/passages/${encodeURIComponent(e.id)}/printings`);return a`
<p class="quiet" dir="auto">“${E(t.slice(e.start,e.end),80)}” printed also in</p>
<${N} fault=${o.fault} retry=${o.retry} />
${!o.data&&!o.fault&&a`<${C} />`}
<ul>
${(o.data?.items??[]).map(r=>a`<li key=${r.article.id}>
<a href=${_(`/article/${r.article.id}`,{passage:r.passage})}><span class="outlet">${r.article.outlet??"outlet unknown"}</span>, <bdi>${E(r.article.title??r.article.ref,90)}</bdi></a>${" "}
<${Q} article=${r.article} />
</li>`)}
</ul>
${o.data&&o.data.total>o.data.items.length&&a`<p class="quiet">${o.data.items.length} of ${o.data.total} shown</p>`}
`}var or=e=>e.passages[0]?.start??0;function Bt({article:e,claim:t}){let o=G(),r=[...e.positions].sort((s,n)=>or(s)-or(n));return a`<section class="panel">
<header><h2>${h(r.length,"position")} in this article</h2></header>
${r.length===0&&a`<p class="quiet">No sentence says what a party demands, offers, accepts, rejects or supports, that Parley found.</p>`}
<ol class="claims">
${r.map(s=>a`<li key=${s.claim} data-row class=${`edge-${s.stance} ${s.claim===t?"current":""}`}>
<a class="rowlink" href=${b({claim:s.claim,passage:null})} data-replace aria-current=${s.claim===t?"true":void 0}>
<span class="line"><span><b>${s.party}</b> <${j} of=${s.stance} hollow=${!!s.told_by} /></span><span class="quiet">${o[s.issue]??s.issue}</span></span>
<q class="content" dir="auto" title=${s.content}>${E(s.content,110)}</q>
${s.conditions.length>0&&a`<span class="if" dir="auto">${E(ft(s.conditions),80)}</span>`}
</a>
<p class="who"><${Je} statement=${s} />${s.told_by&&a` · told by <b>${s.told_by}</b>`}</p>
${s.claim===t&&a`<p class="acts"><${ke} statement=${s} /><a class="small" href=${`/claim/${s.claim}`} title="The address of this claim, which never changes">Link</a></p>`}
</li>`)}
</ol>
</section>`}function rr(e,t){let o=t.get("claim");if(o){let n=e.positions.find(l=>l.claim===o)?.passages[0];if(!n)return null;let i=n.marks.filter(l=>l[2]==="evidence");return i.length===0?{start:n.start,end:n.end}:{start:n.start+Math.min(...i.map(l=>l[0])),end:n.start+Math.max(...i.map(l=>l[1]))}}let r=e.passages.find(s=>s.id===t.get("passage"));return r?{start:r.start,end:r.end}:null}function nr(e,t){return t?e.flatMap(([o,r])=>r<=t.start||o>=t.end?[[o,r]]:[[o,t.start],[t.end,r]].filter(([s,n])=>s<n)):e}function sr(e){let t=[];for(let{passages:o}of e.positions)for(let{start:r,marks:s}of o)for(let[n,i,l]of s)l==="evidence"&&t.push([r+n,r+i]);return t}var ar=typeof CSS<"u"&&"highlights"in CSS&&typeof Highlight=="function";function _t(e,t,o){let r=document.createRange(),s=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),n=0,i=!1;for(let l=s.nextNode();l;l=s.nextNode()){let u=n+l.length;if(!i&&t<u&&(r.setStart(l,Math.max(0,t-n)),i=!0),i&&o<=u)return r.setEnd(l,o-n),r;n=u}return null}function ge(e,t){if(!ar)return;let o=t.filter(Boolean);o.length===0?CSS.highlights.delete(e):CSS.highlights.set(e,new Highlight(...o))}function ir(e,t){let o=Object.keys(t);if(!ar)return()=>{};let r=new Set,s=()=>{for(let i of o){let l=[];for(let u of r){let p=Number(u.dataset.start),c=p+u.textContent.length;for(let[$,m]of t[i])$<c&&m>p&&l.push(_t(u,Math.max($,p)-p,Math.min(m,c)-p))}ge(i,l)}},n=new IntersectionObserver(i=>{for(let{target:l,isIntersecting:u}of i)u?r.add(l):r.delete(l);s()},{rootMargin:"200px"});for(let i of e.querySelectorAll("[data-start]"))n.observe(i);return()=>{n.disconnect();for(let i of o)ge(i,[])}}function Hn(e){let t=innerHeight/3,o=null;for(let r of e.querySelectorAll("[data-start]")){let{top:s,bottom:n,height:i}=r.getBoundingClientRect();if(n<t)continue;let l=s>t?0:(t-s)/Math.max(1,i);o=Number(r.dataset.start)+Math.floor(l*r.textContent.length);break}return o}function lr({article:e,focus:t,text:o}){let{data:r,fault:s,retry:n}=w(`/api/articles/${encodeURIComponent(e.article.id)}/received`,"text"),i=D(null),l=D(null);M(()=>{if(!r||!l.current)return;let{alignment:p}=e,c=d=>d[1]>d[0]&&_t(l.current,d[0],d[1]);ge("received-dropped",e.dropped.map(({received:d})=>c(d))),ge("received-repairs",e.repairs.map(({received:d})=>c(d))),ge("received-focus",t?[c(Ut(p,t.start,t.end))]:[]);let $=d=>{let k=Math.min(r.length-1,Ut(p,d,d)[0]),x=k>=0&&_t(l.current,k,k+1)?.getBoundingClientRect();if(!x)return;let v=i.current.getBoundingClientRect();i.current.scrollTop+=x.top-v.top-Math.min(v.height,innerHeight)/3},m=0,f=()=>{cancelAnimationFrame(m),m=requestAnimationFrame(()=>{let d=Hn(o.current);d!==null&&$(d)})};return t?$(t.start):f(),addEventListener("scroll",f,{passive:!0}),()=>{cancelAnimationFrame(m),removeEventListener("scroll",f);for(let d of["received-dropped","received-repairs","received-focus"])ge(d,[])}},[r,e,t?.start,t?.end]);let u=()=>{let p=getSelection();if(!p.isCollapsed||!l.current.contains(p.anchorNode))return;let c=document.createRange();c.selectNodeContents(l.current),c.setEnd(p.anchorNode,p.anchorOffset);let[$]=ht(e.alignment,c.toString().length,c.toString().length),m=[...o.current.querySelectorAll("[data-start]")];(m.findLast(d=>Number(d.dataset.start)<=$)??m[0])?.scrollIntoView({block:"center"})};return a`<aside class="received" aria-label="As received">
<header><h2>As received</h2><p class="quiet">${h(e.received_length,"character")}, ${e.media_type??"text"} · <span class="sample-dropped">left out</span> <span class="sample-repair">mended</span></p></header>
<${N} fault=${s} retry=${n} />
${r===null&&!s&&a`<${C} />`}
<div class="received-scroll" ref=${i} tabindex="0" role="region" aria-label="Received text">
<pre ref=${l} dir="auto" onClick=${u}>${r}</pre>
</div>
</aside>`}var gt=100;function Kt({article:e}){let{repairs:t,dropped:o}=e,[r,s]=W(!1);return a`<section class="panel">
<header><h2>As it came</h2></header>
<p class="quiet">Received as ${e.media_type??"text"}, ${h(e.received_length,"character")}; ${T(e.text.length)} are the article.</p>
${t.length===0?a`<p class="quiet">Nothing had to be mended.</p>`:a`<details>
<summary>${h(t.length,"repair")}</summary>
<ul class="mends">
${t.slice(0,gt).map((n,i)=>a`<li key=${i}><code dir="auto">${cr(n.before)}</code> → <code dir="auto">${cr(n.after)}</code> <span class="quiet">${n.kind}</span></li>`)}
</ul>
${t.length>gt&&a`<p class="quiet">${gt} of ${T(t.length)} shown; <a href=${`/api/articles/${e.article.id}`}>all as JSON</a></p>`}
</details>`}
${o.length===0?a`<p class="quiet">Nothing was left out.</p>`:a`<details onToggle=${n=>s(n.currentTarget.open)}>
<summary>${h(o.length,"piece")} left out</summary>
${r&&a`<${Wn} article=${e} />`}
</details>`}
</section>`}function cr(e){return e===""?"nothing":e.replace(/\n/g,"⏎").replace(/\u00a0/g,"⍽").replace(/^ +$/,t=>"␣".repeat(t.length))}function Wn({article:e}){let{data:t,fault:o,retry:r}=w(`/api/articles/${encodeURIComponent(e.article.id)}/received`,"text");return a`
<${N} fault=${o} retry=${r} />
<ul class="mends">
${e.dropped.slice(0,gt).map(({received:[s,n],why:i})=>a`<li key=${s}>
<span class="quiet">${i}, ${h(n-s,"character")}</span>
${t!==null&&a`<pre dir="auto" tabindex="0" aria-label=${i}>${t.slice(s,Math.min(n,s+1500)).trim()}${n>s+1500&&" …"}</pre>`}
</li>`)}
</ul>
`}function ur({id:e,query:t}){let{data:o,fault:r,retry:s}=w(`/api/articles/${encodeURIComponent(e)}`);return o?a`<${Bn} article=${o} query=${t} />`:a`<${y} title="Article" /><${N} fault=${r} retry=${s} />${!r&&a`<${C} what="Opening the article" />`}`}function Un(e){return{positions:["positions",sr(e)],quotations:["quotations",e.quotes.map(({start:t,end:o})=>[t,o])],names:["names",e.mentions.filter(({kind:t})=>t!=="time"&&t!=="number").map(({start:t,end:o})=>[t,o])],repairs:["repairs",e.repairs.map(({received:t})=>ht(e.alignment,...t))],copies:["printed elsewhere too",e.passages.filter(({printed:t})=>t>0).map(({start:t,end:o})=>[t,o])]}}function Bn({article:e,query:t}){let o=rr(e,t),r=t.get("received")==="1",s=t.has("show")?t.get("show").split(","):["positions"],n=it(()=>Un(e),[e]),i=D(null),l=t.get("claim"),u=o&&`${o.start} ${o.end}`;return M(()=>ir(i.current,Object.fromEntries(s.filter(p=>n[p]).map(p=>[p,nr(n[p][1],o)]))),[e,s.join(),u]),ye(()=>{let{back:p,state:c}=te.get();if(p&&c.scroll!==void 0)return;let $=document.getElementById("focus");$?.scrollIntoView({block:"center"}),$?.focus({preventScroll:!0})},[e,u]),a`
<${er} article=${e} />
<div class="layers">
<div role="group" aria-label="Marked in the text">
${Object.entries(n).map(([p,[c,$]])=>a`<a key=${p} class=${`chip layer-${p}`} role="button" data-replace
aria-pressed=${s.includes(p)} aria-disabled=${$.length===0?"true":void 0}
href=${b({show:s.includes(p)?s.filter(m=>m!==p).join(",")||"none":[...s.filter(m=>m!=="none"),p].join(",")})}
>${c} <span class="n">${T($.length)}</span></a> `)}
</div>
<a class="chip" role="button" aria-pressed=${r} data-replace href=${b({received:r?null:1})}>◐ as received, beside</a>
</div>
<div class=${`article-body ${r?"two":""}`}>
<div class="text" ref=${i} lang=${e.language??void 0}><${tr} article=${e} focus=${o} /></div>
${r?a`<${lr} article=${e} focus=${o} text=${i} />`:a`<aside class="beside" aria-label="In this article">
<${Bt} article=${e} claim=${l} />
<${Kt} article=${e} />
</aside>`}
</div>
${r&&a`<div class="below"><${Bt} article=${e} claim=${l} /><${Kt} article=${e} /></div>`}
`}function pr({query:e}){let t=O({outlet:e.get("outlet"),from:e.get("from"),to:e.get("to")});return a`
<${y} title="Articles" />
<div class="filters" role="group" aria-label="Filters">
<${oe} query=${e} name="outlet" label="outlet" options=${Ae()} />
<${z} query=${e} name="from" label="from" />
<${z} query=${e} name="to" label="to" />
</div>
<${Gt} query=${t} />
`}function Gt({query:e}){let t=U(_("/api/articles",e));return a`
<${V} list=${t} what="articles" class="plain-rows" empty="No article matches. Take a filter away, or choose other days."
row=${({article:o,positions:r,quotes:s,language:n})=>a`<li key=${o.id} data-row>
<a class="title" href=${`/article/${o.id}`} dir="auto">${o.title??o.ref}</a>
<p class="source"><span class="outlet">${o.outlet??"outlet unknown"}</span> <${Q} article=${o} />
<span class="quiet"> · ${h(r,"position")} · ${h(s,"quotation")}${n&&n!=="en"?` · language ${n}`:""}</span></p>
</li>`} />
<${B} path="/api/articles" query=${e} />
`}function fr({query:e}){let t=O({as_of:e.get("as_of"),since:e.get("since")}),{data:o,loading:r,fault:s,retry:n}=w(_("/api/brief",t)),i=A(R),l=o?.as_of??o?.coverage?.last??null;return a`
<div class="brief-head">
<${y} title="Brief" >${i?.conflict?`${i.conflict}: where the talks stand`:"Where the talks stand"}<//>
<p class="quiet">
${l&&`As of ${g(l)}`}${o?.since&&`, what is new since ${g(o.since)}`}
${o&&` · ${h(o.coverage.articles,"article")} of ${h(o.coverage.outlets,"outlet")}`}
${" · "}Only sentences of the articles, each with its source; nothing is summed up by a machine.
</p>
<div class="filters">
<${Pe} query=${e} /><${z} query=${e} name="since" label="new since" />
<a class="small" href=${_("/api/brief.md",t)} download="brief.md">Markdown</a>
<button type="button" class="small" onClick=${()=>print()}>Print</button>
</div>
</div>
<${N} fault=${s} retry=${n} />
${!o&&!s&&a`<${C} />`}
${o&&o.sections.length===0&&a`<${J}>Nothing to tell ${o.since?`since ${g(o.since)}. Take the day away for the whole`:"yet"}.<//>`}
<div class=${`brief ${r?"loading":""}`}>
${(o?.sections??[]).map(u=>a`<section key=${u.issue} class="brief-section">
<h2><a href=${`/issue/${u.issue}`}>${u.name}</a></h2>
${u.items.map(p=>a`<${Kn} key=${p.party} item=${p} near=${l} />`)}
</section>`)}
</div>
`}function Kn({item:e,near:t}){let{statement:o}=e,{article:r}=o;return a`<article class=${`brief-item edge-${e.stance}`} data-row>
<p class="lead"><b>${e.party}</b> <${j} of=${e.stance} hollow=${e.hollow} /> <${X} day=${e.day} how=${e.day_how} near=${t} />
<span class="quiet"> · ${xe(e)}${e.hollow&&o.told_by?` · only ${o.told_by} says so`:""}</span></p>
<${ze} statement=${o} />
<p class="source">
<${Je} statement=${o} /> · <span class="outlet">${r.outlet??"outlet unknown"}</span>,${" "}
<a href=${_e(o)} dir="auto">${r.title??r.ref}</a>, <${Q} article=${r} />
</p>
</article>`}function Gn(e){let t=e.filter(o=>!o.copy_of).map(o=>({origin:o,copies:[]}));for(let o of e.filter(r=>r.copy_of)){let r=t.find(({origin:s})=>s.claim===o.copy_of.claim&&s.article.id===o.copy_of.article);r?r.copies.push(o):t.push({origin:o,copies:[]})}return t}function Me({group:e,near:t=null,lead:o=!1,names:r={},level:s="h3"}){let n=Gn(e.printings??[e.best]),i=(e.printings??[e.best]).length;return a`<section class=${`group edge-${e.stance}`}>
<header class="group-head">
<${s} class="group-name">${o&&a`<span class="of-whom">${e.party} </span>`}<${j} of=${e.stance} hollow=${e.hollow} /> <${X} day=${e.day} how=${e.day_how} near=${t} /><//>
<p class="quiet">
${o&&a`<a href=${_("/",{cell:`${e.issue}~${e.party}`})}>${r[e.issue]??e.issue}</a> · `}
${xe(e)}${e.hollow&&a` · <b>only ${K(e.told_by)} ${e.told_by.length===1?"says":"say"} so</b>`}
</p>
</header>
${n.map(({origin:l,copies:u})=>a`<div key=${l.claim+l.article.id} class="origin">
<${Oe} statement=${l} near=${t} />
${u.length>0&&a`<${Vn} copies=${u} />`}
</div>`)}
${e.statements>i&&a`<p class="quiet">
${T(i)} of ${h(e.statements,"sentence")} shown.${" "}
<a href=${_("/positions",{group:e.id})}>All ${T(e.statements)}</a>
</p>`}
</section>`}function Vn({copies:e}){let t=[...new Set(e.map(o=>o.article.outlet??"outlet unknown"))];return a`<details class="copies">
<summary>The same words also in ${h(e.length,"article")}<span class="quiet"> · ${E(K(t),60)}</span></summary>
<ul>
${e.map(o=>a`<li key=${o.claim+o.article.id}>
<p class="source"><${Qe} article=${o.article} /> <${Q} article=${o.article} /></p>
<${ze} statement=${o} />
<p class="acts"><a class="small" href=${_e(o)}>Open</a><${ke} statement=${o} /></p>
</li>`)}
</ul>
</details>`}function yt(e){return O({as_of:e.get("as_of"),party:e.getAll("party"),issue:e.getAll("issue"),compare:e.get("compare")})}var ne=(e,t,o=null)=>[e,t,o].filter(Boolean).join("~"),je=e=>b({cell:e,stance:null},te.get()),wt=e=>e?{"data-replace":""}:{"data-state":"drawer"};function mr({id:e}){let{data:t,fault:o,retry:r}=w(`/api/claims/${encodeURIComponent(e)}`),s=G();if(!t)return a`<${y} title="Claim" /><${N} fault=${o} retry=${r} />${!o&&a`<${C} />`}`;let n=t.printings[0],i=s[n.issue]??n.issue;return a`
<p class="crumb"><a href=${_("/",{cell:ne(n.issue,n.party)})}>${n.party} on ${i}</a></p>
<${y} title=${`${n.party} ${ee(n.stance)}: ${n.content}`}>${n.party} ${ee(n.stance)} <q dir="auto">${n.content}</q><//>
<p class="quiet">Claim <code>${t.claim}</code> · printed in ${h(t.printings.length,"article")}</p>
<ul class="rows">
${t.printings.map(l=>a`<li key=${l.article.id} class=${`edge-${l.stance}`}><${Oe} statement=${l} lead names=${s} /></li>`)}
</ul>
${t.group&&a`<h2>The same position, as all report it</h2><${Me} group=${t.group} lead names=${s} />`}
`}function bt({difference:e,names:t,near:o,short:r=!1}){let{kind:s,issue:n,party:i,object:l,why:u,a:p,b:c}=e;return a`<div class="difference">
<p class="lead"><b>${i}</b> on ${t[n]??n}${l&&a`, <bdi>${l}</bdi>`}</p>
${!r&&a`<p class="quiet">${u}</p>`}
<div class="sides">${[p,c].map($=>a`<${Qn} key=${$.id} group=${$} near=${o} short=${r} itself=${s==="parties"} />`)}</div>
</div>`}function Qn({group:e,near:t,short:o,itself:r}){let{best:s}=e,n=s.passages[0];return a`<div class=${`side edge-${e.stance}`}>
<p class="line"><span><${j} of=${e.stance} hollow=${e.hollow} /> ${e.hollow?a`<span class="quiet">says ${K(e.told_by)}</span>`:r&&a`<span class="quiet">itself</span>`}</span><${X} day=${e.day} how=${e.day_how} near=${t} /></p>
<p class="words" dir="auto"><a class="rowlink" href=${_e(s)}>${o||!n?E(n?.text??s.content,150):a`<${Ee} text=${n.text} marks=${n.marks} />`}</a></p>
<p class="who">${s.article.outlet??"outlet unknown"}</p>
</div>`}function $r({query:e}){let t=O({as_of:e.get("as_of")}),o=U(_("/api/differences",t)),r=G(),s=e.get("as_of")??A(R)?.last;return a`
<${y} title="Where they differ" />
<p class="intro">What others say of a party against what it says itself, and opposite stances of one party on one day. Both sentences stand side by side; which is right is for the reader.</p>
<div class="filters"><${Pe} query=${e} /></div>
<${V} list=${o} what="differences" class="wide-rows"
empty="No party is told to hold what it says itself it does not, and none took opposite stances on one day."
row=${(n,i)=>a`<li key=${i} data-row><${bt} difference=${n} names=${r} near=${s} /></li>`} />
<${B} path="/api/differences" query=${t} />
`}function Vt(e,t,o){let r=ue(t),s=Math.max(1,ue(o)-r);return 3+94*Math.min(s,Math.max(0,ue(e)-r))/s}var Qt=e=>Math.round(e*100)/100;function dr({dots:e,first:t,last:o,at:r=null}){let s=e.filter(i=>i.day);if(s.length===0||!t||!o)return null;let n=`${h(s.length,"day")} with a position, ${g(s[0].day)} to ${g(s.at(-1).day)}`;return a`<svg class="dots" role="img" aria-label=${n} height="10">
<line x1="0" x2="100%" y1="5" y2="5" />
${r&&a`<line class="at" x1=${`${Qt(Vt(r,t,o))}%`} x2=${`${Qt(Vt(r,t,o))}%`} y1="0" y2="10" />`}
${s.map(i=>a`<circle key=${i.day+i.stance+i.hollow} class=${`dot s-${i.stance} ${i.hollow?"hollow":""}`}
cx=${`${Qt(Vt(i.day,t,o))}%`} cy="5" r=${i.groups>2?3.8:3}>
<title>${ee(i.stance)}, ${g(i.day)}</title>
</circle>`)}
</svg>`}var Jn=96,hr=({party:e,issue:t})=>a`<span class="unseen">${e} on ${t}: </span>`;function Re({cell:e,scale:t,compare:o}){let{now:r}=e,{best:s}=r,n=ft(s.conditions),i=e.groups-1,l=t.last;return a`
${o&&a`<${Yn} cell=${e} />`}
<span class="line">
${e.mixed?a`<span class="mixed"><b>mixed</b>${" "}<${j} of=${r.stance} hollow=${r.hollow} />${e.against.map(u=>a` <${j} key=${u.id} of=${u.stance} hollow=${u.hollow} />`)}</span>`:a`<${j} of=${r.stance} hollow=${r.hollow} />`}
<${X} day=${r.day} how=${r.day_how} near=${l} />
</span>
${e.moved&&a`<${zn} moved=${e.moved} near=${l} />`}
<q class="content" dir="auto" title=${s.content}>${E(s.content,Jn)}</q>
${n&&a`<span class="if" dir="auto" title=${n}>${E(n,64)}</span>`}
<span class="who">
${r.hollow?a`<b>says ${E(K(r.told_by),40)}</b> · `:""}<bdi>${E(pt(s),56)}</bdi>
</span>
${r.hollow&&a`<span class="itself">itself: ${e.own?a`<${j} of=${e.own.stance} /> <${X} day=${e.own.day} how=${e.own.day_how} near=${l} />`:"not reported"}</span>`}
<${dr} dots=${e.dots} first=${t.first} last=${t.last} at=${o} />
<span class="counts"><span class="more-n">${xe(r)}</span>${i>0&&a`<span class="more-n" title=${`${h(i,"more position")} of this party on this issue`}>${T(i)} more</span>`}</span>
`}function zn({moved:e,near:t}){let o=`moved from ${ee(e.from)} to ${ee(e.to)}`;return a`<span class="moved" title=${`${o}, ${g(e.day)}`}
><span class="unseen">${o}</span><span aria-hidden="true">moved <span class=${`s-${e.from}`}>${he(e.from)}</span>→<span
class=${`s-${e.to}`}>${he(e.to)}</span></span> <time datetime=${e.day}>${g(e.day,t)}</time></span
>`}function Yn({cell:e}){if(e.change==="new")return a`<span class="change">new: was not reported</span>`;if(!e.then||e.change==="same"||!e.change)return null;let t=e.then;return a`<span class="change" title=${t.best.content}>was <${j} of=${t.stance} hollow=${t.hollow} /> “${E(t.best.content,44)}” → now:</span>`}function _r({coverage:e}){return a`<span class="none">not reported</span>
<span class="counts">in ${h(e.articles,"article")} of ${h(e.outlets,"outlet")}</span>`}function qe(e){let t=e.rows.flatMap(r=>r.cells).flatMap(r=>r?.dots??[]).map(r=>r.day).filter(Boolean).sort(),o=e.as_of??t.at(-1)??e.coverage.last;return{first:t[Math.floor(t.length*.03)]??e.coverage.first,last:o}}function gr({id:e,query:t}){let r=G()[e]??e,s=t.get("as_of"),{data:n,fault:i,retry:l}=w(_("/api/table",{issue:e,as_of:s})),u=n?.rows.find(p=>p.issue===e);return a`
<p class="crumb"><a href=${_("/",{as_of:s})}>Table</a></p>
<${y} title=${r} />
<${N} fault=${i} retry=${l} />
${!n&&!i&&a`<${C} />`}
${n&&!u&&a`<${J}>No position on this issue was found.<//>`}
${u&&a`
<div class="strip">
${u.cells.map((p,c)=>p&&a`<a key=${n.columns[c]} class=${`cell edge-${p.now.stance}`} href=${_("/",{as_of:s,cell:ne(e,n.columns[c])})}>
<span class="of-whom">${n.columns[c]}</span>
<${Re} cell=${p} scale=${qe(n)} compare=${null} />
</a>`)}
</div>
${u.objects.length>0&&a`<p>About ${u.objects.map((p,c)=>a`${c>0&&", "}<a key=${p} href=${_("/positions",{issue:e,object:p})}><bdi>${p}</bdi></a>`)}.</p>`}
`}
<h2>Every position</h2>
<${Ye} query=${O({issue:e,as_of:s})} />
`}function yr(){return a`<${y} title="No such page" />
<p>This address belongs to no page. <a href="/">The table</a> leads to everything.</p>`}var wr="parley.visit";function br(){try{return JSON.parse(localStorage.getItem(wr))??{}}catch{return{}}}var Xn=br(),xr=e=>Xn[e]??null;function vr(){addEventListener("pagehide",()=>{let e=R.get();if(!(!e?.last||e.state==="building"))try{localStorage.setItem(wr,JSON.stringify({...br(),[e.ledger]:e.last}))}catch{}})}function Jt(e,t){let o=e.get("as_of")??t?.last;if(e.get("since"))return{since:e.get("since"),how:"chosen"};let r=t&&xr(t.ledger);return r&&o&&r<o?{since:r,how:"visit"}:{since:o?Ne(o,-14):null,how:"weeks"}}function kr({query:e}){let t=A(R),o=G(),r=e.get("as_of"),s=r??t?.last;return t?a`
<${Zn} query=${e} now=${t} names=${o} near=${s} />
<${es} asOf=${r} names=${o} near=${s} />
<${ts} names=${o} />
`:a`<${C} />`}function zt({title:e,all:t,total:o,answer:r,children:s,empty:n}){let{data:i,fault:l,retry:u}=r;return a`<section class="panel">
<header><h2>${e}</h2>${i&&i.items.length>0&&a`<a class="all" href=${t}>all ${T(i.total)}</a>`}</header>
${o}
<${N} fault=${l} retry=${u} />
${!i&&!l&&a`<${C} />`}
${i&&i.items.length===0&&a`<p class="quiet">${n}</p>`}
${s}
</section>`}function Zn({query:e,now:t,names:o,near:r}){let{since:s,how:n}=Jt(e,t),i=e.get("as_of"),l=w(s&&_("/api/news",{since:s,as_of:i,limit:5}));if(!s)return a`<section class="panel"><header><h2>New</h2></header><p class="quiet">No position has a day, so none can be told to be new. Give articles a date in their front matter.</p></section>`;let p=a`<p class="since quiet">
<label>after <input type="date" value=${s??""} max=${r??void 0} onChange=${c=>re(c.currentTarget.value)&&F(b({since:c.currentTarget.value}),{replace:!0})} /></label>
${n==="visit"&&" your last visit"}${n==="weeks"&&" the last two weeks"}
${n==="chosen"&&a` <a href=${b({since:null})} data-replace>as at first</a>`}
</p>`;return a`<${zt} title="New" all=${_("/news",{since:s,as_of:i})} answer=${l} total=${p}
empty=${`No position was first taken after ${g(s)}. Choose an earlier day.`}>
<ul class="brief-rows">
${(l.data?.items??[]).map(c=>a`<li key=${c.id} data-row>
<a class="rowlink" href=${je(ne(c.issue,c.party))} data-state="drawer">
<span class="line"><span><b>${c.party}</b> <${j} of=${c.stance} hollow=${c.hollow} /></span><${X} day=${c.day} how=${c.day_how} near=${r} /></span>
<q class="content" dir="auto">${E(c.best.content,90)}</q>
<span class="who">${o[c.issue]??c.issue} · ${c.hollow?`says ${c.told_by.join(", ")}`:E(pt(c.best),48)}</span>
</a>
</li>`)}
</ul>
<//>`}function es({asOf:e,names:t,near:o}){let r=w(_("/api/differences",{as_of:e,limit:3}));return a`<${zt} title="Where they differ" all=${_("/differences",{as_of:e})} answer=${r}
empty="No party is told to hold what it says itself it does not, and none took opposite stances on one day.">
<ul class="brief-rows">
${(r.data?.items??[]).map((s,n)=>a`<li key=${n} data-row><${bt} difference=${s} names=${t} near=${o} short /></li>`)}
</ul>
<//>`}function ts({names:e}){let t=w("/api/latest?limit=4");return a`<${zt} title="Came in last" all="/articles" answer=${t} empty="No article is here yet.">
<ul class="brief-rows">
${(t.data?.items??[]).map(({article:o,positions:r,more:s})=>a`<li key=${o.id} data-row>
<a class="title" href=${`/article/${o.id}`} dir="auto">${o.title??o.ref}</a>
<p class="source"><span class="outlet">${o.outlet??"outlet unknown"}</span> <${Q} article=${o} /></p>
${r.length>0&&a`<p class="who">${r.slice(0,3).map(n=>a`<a key=${n.claim} class="chip"
href=${_(`/article/${o.id}`,{claim:n.claim})} title=${n.content}>${n.party} <${j} of=${n.stance} /> ${e[n.issue]??n.issue}</a> `)}
${r.length-3+s>0&&a`<span class="quiet">+${T(Math.max(0,r.length-3)+s)}</span>`}</p>`}
</li>`)}
</ul>
<//>`}function Sr({query:e}){let t=A(R);if(!t)return a`<${y} title="New" /><${C} />`;let{since:o}=Jt(e,t);return o?a`<${os} since=${o} asOf=${e.get("as_of")} query=${e} />`:a`<${y} title="New" /><${J}>No position has a day, so none can be told to be new. Give articles a date in their front matter.<//>`}function os({since:e,asOf:t,query:o}){let r=O({since:e,as_of:t}),s=U(e&&_("/api/news",r)),n=G(),i=new URLSearchParams(o);return e&&i.set("since",e),a`
<${y} title=${e?`New after ${g(e)}`:"New"} />
<p class="intro">Positions that were first reported after this day, the newest first. What only repeats an older one is not here.</p>
<div class="filters"><${z} query=${i} name="since" label="after" /><${Pe} query=${o} /></div>
<${V} list=${s} what="positions" class="group-rows" empty="No position was first taken after this day. Choose an earlier one."
row=${l=>a`<li key=${l.id}><${Me} group=${l} lead names=${n} level="h2" /></li>`} />
<${B} path="/api/news" query=${r} />
`}function Tr({id:e}){let{data:t,fault:o,retry:r}=w(`/api/outlets/${encodeURIComponent(e)}`);return t?a`
<p class="crumb"><a href="/outlets">Outlets</a></p>
<${y} title=${t.name} />
<p class="quiet">${h(t.articles,"article")}${t.first&&` · ${g(t.first,t.last)} to ${g(t.last)}`}
${" · "}<a href=${_("/positions",{outlet:t.id})}>${h(t.positions,"position")}</a></p>
<h2>Articles</h2>
<${Gt} query=${O({outlet:t.id})} />
`:a`<${y} title="Outlet" /><${N} fault=${o} retry=${r} />${!o&&a`<${C} />`}`}function Cr(){let e=U("/api/outlets");return a`
<${y} title="Outlets" />
<${V} list=${e} what="outlets" class="plain-rows" empty="No article names its outlet. Give one in the front matter or the profile."
row=${t=>a`<li key=${t.id} data-row>
<a class="title" href=${`/outlet/${encodeURIComponent(t.id)}`}>${t.name}</a>
<p class="quiet">${h(t.articles,"article")} · ${h(t.positions,"position")}${t.first&&` · ${g(t.first,t.last)} to ${g(t.last)}`}</p>
</li>`} />
<${B} path="/api/outlets" query=${{}} />
`}function Yt(e){if(e==null||e.length===0)return"—";if(Array.isArray(e))return e.map(Yt).join(", ");if(typeof e=="object")return Object.values(e).map(Yt).join(" · ");let t=/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)/.exec(e);return t?`${g(t[1])}, ${t[2]} UTC`:String(e)}function Ar(){let e=U("/api/runs");return a`
<${y} title="Runs" />
<p class="intro">Each time the ledger was built: what was met, stored and rejected, and why.</p>
<${V} list=${e} what="runs" class="plain-rows" empty="No run is noted."
row=${(t,o)=>a`<li key=${o} data-row tabindex="-1">
<dl class="facts">${Object.entries(t).map(([r,s])=>a`<div key=${r}><dt>${r.replaceAll("_"," ")}</dt><dd dir="auto">${Yt(s)}</dd></div>`)}</dl>
</li>`} />
<${B} path="/api/runs" query=${{}} />
`}function Nr({query:e}){let t=e.get("q")??"",o=r=>{r.preventDefault(),F(b({q:new FormData(r.currentTarget).get("q").trim()}))};return a`
<${y} title=${t?`Search: ${t}`:"Search"}>Search<//>
<form class="search" role="search" aria-label="Passages" onSubmit=${o}>
<input key=${t} type="search" name="q" value=${t} aria-label="Words" dir="auto" autocomplete="off" /> <button type="submit">Search</button>
</form>
<p class="quiet">All words must be there. “A phrase” in quotation marks, the beginning of a word with an asterisk: corrid*</p>
<div class="filters" role="group" aria-label="Filters">
<${oe} query=${e} name="outlet" label="outlet" options=${Ae()} />
<${oe} query=${e} name="party" label="party" options=${Ce()} />
<${oe} query=${e} name="issue" label="issue" options=${$t()} />
<${z} query=${e} name="from" label="from" />
<${z} query=${e} name="to" label="to" />
</div>
${t&&a`<${rs} asked=${O(Object.fromEntries(["q","outlet","party","issue","from","to"].map(r=>[r,e.get(r)])))} />`}
`}function rs({asked:e}){let t=U(_("/api/search",e));return a`
<${V} list=${t} what="passages" class="hits" empty="No passage has all of these words. Try fewer, or the beginning of a word with an asterisk."
row=${o=>a`<li key=${o.passage+o.article.id} data-row>
<p class="source"><span class="outlet">${o.article.outlet??"outlet unknown"}</span> <${Q} article=${o.article} /></p>
<p class="words" dir="auto"><a class="rowlink" href=${_(`/article/${o.article.id}`,{passage:o.passage})}><${Ee} text=${o.text} marks=${o.marks} /></a></p>
<p class="quiet" dir="auto">${o.article.title??o.article.ref}</p>
</li>`} />
<${B} path="/api/search" query=${e} />
`}function ns(e,t){if(!t)return e.length-1;let o=0;for(let r=0;r<e.length;r++)e[r].day<=t&&(o=r);return o}var ss=1500;function Pr({query:e}){let{data:t}=w("/api/days"),o=t?.items??[],r=e.get("as_of"),s=ns(o,r),n=D(-1/0),i=p=>{let c=!p||o.length>0&&p===o.at(-1).day,$=performance.now();F(b({as_of:c?null:p}),{replace:$-n.current<ss}),n.current=$,p&&ve(`as of ${g(p)}`)},l=D(null);if(l.current=p=>{let c=Math.min(o.length-1,Math.max(0,s+p));return o[c]&&c!==s&&i(o[c].day),!0},M(()=>be(p=>p.key==="["?l.current(-1):p.key==="]"?l.current(1):!1),[]),t&&o.length===0&&!r)return a`<p class="quiet">No position has a day: the table is that of all articles.</p>`;let u=r??o.at(-1)?.day??"";return a`<div class="asof">
<label for="asof">As of</label>
<div class="slide">
<${as} days=${o} until=${s} />
<input id="asof" type="range" min="0" max=${Math.max(0,o.length-1)} step="1" value=${s} disabled=${o.length===0}
aria-valuetext=${u?g(u):"no day"} aria-keyshortcuts="[ ]" title="[ and ] move by a day"
onInput=${p=>i(o[p.currentTarget.valueAsNumber].day)} />
</div>
<input type="date" aria-label="As of, a day" value=${re(u)?u:""} min=${o[0]?.day} max=${o.at(-1)?.day}
onChange=${p=>re(p.currentTarget.value)&&i(p.currentTarget.value)} />
<button type="button" class="small latest" disabled=${!r} onClick=${()=>i(null)}>Latest</button>
</div>`}function as({days:e,until:t}){if(e.length<2)return null;let o=Math.max(...e.map(i=>i.statements)),r=100/e.length,s=(i,l)=>e.slice(i,l).map(({statements:u},p)=>{let c=1+15*Math.sqrt(u/o);return`M${((i+p)*r).toFixed(2)} 16V${(16-c).toFixed(1)}h${(r*.7).toFixed(2)}V16z`}).join(""),n=ue(e.at(-1).day)-ue(e[0].day)+1;return a`<svg class="density" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
<title>${h(e.length,"day")} with positions in ${h(n,"day")}</title>
<path class="before" d=${s(0,t+1)} /><path class="after" d=${s(t+1,e.length)} />
</svg>`}function Er({table:e,query:t}){let o=t.getAll("open");return a`<div class="cards">
${e.rows.map(r=>a`<${is} key=${r.issue} row=${r} table=${e} opened=${o} current=${t.get("cell")} />`)}
</div>`}function is({row:e,table:t,opened:o,current:r}){let s=o.includes(e.issue),n=b({open:s?o.filter(i=>i!==e.issue):[...o,e.issue]});return a`<section class="card">
<h2><a href=${`/issue/${e.issue}`}>${e.name}</a></h2>
<${Or} cells=${e.cells} columns=${t.columns} issue=${e.issue} name=${e.name} table=${t} current=${r} />
${e.objects.length>0&&a`<a class="objects" href=${n} data-replace role="button" aria-expanded=${s}>${s?"▾":"▸"} by object: ${E(e.objects.join(", "),60)}</a>`}
${s&&a`<${ls} row=${e} table=${t} current=${r} />`}
</section>`}function ls({row:e,table:t,current:o}){let{data:r,fault:s}=w(_("/api/objects",{issue:e.issue,as_of:t.as_of,party:t.columns}));return r?r.rows.map(n=>a`<div key=${n.object} class="card-object">
<h3><bdi>${n.object}</bdi></h3>
<${Or} cells=${n.cells} columns=${r.columns} issue=${e.issue} object=${n.object} name=${n.object} table=${t} current=${o} />
</div>`):a`<p class="quiet">${s?s.message:"Loading …"}</p>`}function Or({cells:e,columns:t,issue:o,object:r=null,name:s,table:n,current:i}){let l=qe(n),u=t.filter((p,c)=>!e[c]);return a`
${e.map((p,c)=>{if(!p)return null;let $=ne(o,t[c],r);return a`<a key=${$} class=${`cell edge-${p.now.stance} ${i===$?"current":""}`} href=${je($)} ...${wt(i)}
data-cell=${$} data-row>
<span class="of-whom">${t[c]}<span class="unseen"> on ${s}</span></span>
<${Re} cell=${p} scale=${l} compare=${n.compare} />
</a>`})}
${u.length>0&&a`<p class="none quiet">${K(u)}: not reported in ${h(n.coverage.articles,"article")} of ${h(n.coverage.outlets,"outlet")}</p>`}
`}function Le({label:e,on:t=!1,children:o}){let r=D(null),s=()=>r.current?.open?(r.current.open=!1,!0):!1;return M(()=>{let n=l=>!r.current?.contains(l.target)&&s();document.addEventListener("pointerdown",n);let i=be(l=>l.key!=="Escape"||!s()?!1:(r.current.querySelector("summary").focus(),!0));return()=>{document.removeEventListener("pointerdown",n),i()}},[]),a`<details class=${`menu ${t?"on":""}`} ref=${r}>
<summary>${e}</summary>
<div class="menu-in" onClick=${n=>n.target.closest("a")&&s()}>${o}</div>
</details>`}function Mr({query:e,last:t}){let o=e.get("compare"),r=e.get("as_of")??t,s=i=>F(b({compare:i}));if(!r&&!o)return null;let n=r?[["a week before",Ne(r,-7)],["two weeks before",Ne(r,-14)],["a month before",Ne(r,-30)]]:[];return a`<${Le} label=${o?`Compared with ${g(o)}`:"Compare"} on=${!!o}>
<label class="line">with the day <input type="date" value=${o??""} max=${r??void 0}
onChange=${i=>re(i.currentTarget.value)&&s(i.currentTarget.value)} /></label>
${n.map(([i,l])=>a`<a key=${i} href=${b({compare:l})}>${i}<span class="quiet"> · ${g(l)}</span></a>`)}
${o&&a`<a href=${b({compare:null})}>do not compare</a>`}
<//>`}function jr(){history.state?.drawer?history.back():F(b({cell:null,stance:null}),{replace:!0})}function Rr({at:e,table:t,query:o}){let[r,s,...n]=e.split("~"),i=n.join("~")||null,l=o.get("stance"),u=D(null),p=t.rows.find(k=>k.issue===r),c=i??p?.name??r,$={issue:r,party:s,object:i,as_of:o.get("as_of")},m=U(_("/api/groups",{...$,stance:l,limit:20})),f=t.as_of??t.coverage.last,d=i?null:p?.cells[t.columns.indexOf(s)];return M(()=>((te.get().state.drawer||document.activeElement?.dataset.cell)&&u.current.querySelector("h2").focus({preventScroll:!0}),u.current.scrollTop=0,be(k=>k.key==="Escape"&&(jr(),!0))),[e]),a`<section class="drawer" role="dialog" aria-modal="false" aria-labelledby="drawer-name" ref=${u} tabindex="-1">
<header class="drawer-head">
<div>
<h2 id="drawer-name" tabindex="-1">${s} on <bdi>${c}</bdi></h2>
<p class="quiet">
${t.as_of&&`as of ${g(t.as_of)} · `}
${m.there&&h(m.total,"position")}
${d?.first&&` · first reported ${g(d.first)}`}
${i&&a` · <a href=${b({cell:`${r}~${s}`})} data-replace>all of ${p?.name??r}</a>`}
</p>
${d?.moved&&a`<p>Moved from <${j} of=${d.moved.from} /> to <${j} of=${d.moved.to} /> on ${g(d.moved.day)}.</p>`}
</div>
<button type="button" class="plain" aria-label="Close the cell" title="Close (Esc)" onClick=${jr}>✕</button>
</header>
<${cs} at=${e} table=${t} stance=${l} />
<${N} fault=${m.fault} retry=${m.retry} />
${m.loading&&a`<${C} what="Finding the sentences" />`}
${!m.loading&&m.there&&m.items.length===0&&a`<${us} table=${t} party=${s} name=${c} stance=${l} />`}
${!m.loading&&m.items.map(k=>a`<${Me} key=${k.id} group=${k} near=${f} />`)}
${!m.loading&&m.items.length>0&&a`
<${Wt} list=${m} what="positions" />
<${Qo} />
<${B} path="/api/positions" query=${{...$,stance:l}} page=${_("/positions",{...$,stance:l})} />
`}
</section>`}function cs({at:e,table:t,stance:o}){let[r,s]=e.split("~"),n=t.rows.find(l=>l.issue===r)?.cells[t.columns.indexOf(s)],i=Te.filter(l=>n?.dots.some(u=>u.stance===l)||n?.now.stance===l||l===o);return i.length<2?null:a`<p class="chips" role="group" aria-label="Stance">
<a href=${b({stance:null})} data-replace aria-current=${o?void 0:"true"}>all</a>
${i.map(l=>a`<a key=${l} href=${b({stance:l})} data-replace aria-current=${o===l?"true":void 0}><${j} of=${l} /></a>`)}
</p>`}function us({table:e,party:t,name:o,stance:r}){return r?a`<${J}>No position of this stance. <a href=${b({stance:null})} data-replace>All stances</a>.<//>`:a`<${J}>
Not reported. ${h(e.coverage.articles,"article")} of ${h(e.coverage.outlets,"outlet")} were read${e.as_of?` up to ${g(e.as_of)}`:""},
and none holds a position of ${t} on ${o} that Parley found. That does not mean that there is none:${" "}
<a href=${_("/search",{q:`${t} ${o}`})}>search the articles</a>.
<//>`}function qr({query:e}){let t=yt(e),o=O({as_of:e.get("as_of"),party:e.getAll("party"),issue:e.getAll("issue")});return a`<${Le} label="Export">
<p class="quiet">The table as shown</p>
<a href=${_("/api/table.json",t)} download="table.json">JSON</a>
<p class="quiet">All positions behind it, each with its words</p>
<a href=${_("/api/positions.csv",o)} download="positions.csv">CSV</a>
<a href=${_("/api/positions.json",o)} download="positions.json">JSON</a>
<a href=${_("/api/positions.jsonl",o)} download="positions.jsonl">JSONL</a>
<button type="button" class="small" onClick=${()=>print()}>Print</button>
<//>`}var ps=174,fs=140,ms=48,$s=432,ds=1180,Lr=()=>{let e=innerWidth-ms-fs-(innerWidth>ds?$s:0);return Math.max(2,Math.floor(e/ps))};function Ir(){let[e,t]=W(Lr);return M(()=>{let o=()=>t(Lr());return addEventListener("resize",o),()=>removeEventListener("resize",o)},[]),e}function Dr(e,t){return e.columns.length<=t?e:{...e,columns:e.columns.slice(0,t),more:[...e.columns.slice(t),...e.more],rows:e.rows.map(o=>({...o,cells:o.cells.slice(0,t)}))}}function Fr(e){let[t,o]=W(()=>matchMedia(e).matches);return M(()=>{let r=matchMedia(e),s=()=>o(r.matches);return s(),r.addEventListener("change",s),()=>r.removeEventListener("change",s)},[e]),t}function Hr({table:e,query:t}){let o=Ce().map(([n])=>n),r=t.has("party")?[...new Set([...e.columns,...o])]:[...e.columns,...e.more];if(r.length<2)return null;let s=n=>{let i=e.columns.includes(n)?e.columns.filter(l=>l!==n):[...e.columns,n];i.length>0&&F(b({party:i}),{replace:!0})};return a`<${Le} label=${`Parties ${e.columns.length} of ${r.length}`} on=${t.has("party")}>
<div class="choices" role="group" aria-label="Parties with a column">
${r.map(n=>a`<label key=${n}><input type="checkbox" checked=${e.columns.includes(n)}
disabled=${e.columns.length===1&&e.columns[0]===n} onChange=${()=>s(n)} /> ${n}</label>`)}
</div>
${t.has("party")&&a`<a href=${b({party:null})}>as at first</a>`}
<//>`}var Wr={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]};function Ur(){let e=D("0,0"),t=Ue(r=>{let s=r.target.dataset?.at;if(!s||r.metaKey||r.ctrlKey||r.altKey)return;let[n,i]=s.split(",").map(Number),l=(p,c)=>r.currentTarget.querySelector(`[data-at="${p},${c}"]`),u=null;if(Wr[r.key]){let[p,c]=Wr[r.key];u=l(n+p,i+c),r.preventDefault()}else r.key==="Home"?u=l(n,0):r.key==="End"&&(u=[...r.currentTarget.querySelectorAll(`[data-at^="${n},"]`)].at(-1));u&&(r.preventDefault(),u.focus())},[]),o=Ue(r=>{let s=r.target.dataset?.at;!s||s===e.current||(r.currentTarget.querySelector(`[data-at="${e.current}"]`)?.setAttribute("tabindex","-1"),r.target.setAttribute("tabindex","0"),e.current=s)},[]);return{onKeyDown:t,onFocusIn:o,stop:(r,s)=>e.current===`${r},${s}`?0:-1}}function Br({table:e,query:t}){let{stop:o,...r}=Ur(),s=t.getAll("open"),n={scale:qe(e),coverage:e.coverage,compare:e.compare,cell:t.get("cell"),stop:o},i=[],l=0;for(let p of e.rows){let c=s.includes(p.issue);i.push(a`<${hs} key=${p.issue} row=${p} at=${l} isOpen=${c} opened=${s} table=${e} shown=${n} />`),l+=c?100:1}let u=e.columns.length>5;return a`<div class=${`table-scroll ${u?"wide":""}`} tabindex=${u?0:void 0} role=${u?"region":void 0}
aria-label=${u?"The table, to be scrolled sideways":void 0}>
<table class="table" role="grid" aria-label="Positions by issue and party" ...${r}>
<thead>
<tr>
<th scope="col" class="issue">Issue</th>
${e.columns.map(p=>a`<th key=${p} scope="col"><a href=${_("/positions",{party:p})}>${p}</a></th>`)}
</tr>
</thead>
<tbody>${i}</tbody>
</table>
</div>`}function hs({row:e,at:t,isOpen:o,opened:r,table:s,shown:n}){let i=b({open:o?r.filter(l=>l!==e.issue):[...r,e.issue]});return a`
<tr class=${o?"opened":""}>
<th scope="row" class="issue">
<a class="issue-name" href=${`/issue/${e.issue}`}>${e.name}</a>
${e.objects.length>0&&a`<a class="objects" href=${i} data-replace role="button" aria-expanded=${o}
title=${e.objects.join(", ")}>${o?"▾":"▸"} ${E(e.objects.join(", "),40)}</a>`}
</th>
<${Kr} cells=${e.cells} at=${t} columns=${s.columns} issue=${e.issue} name=${e.name} shown=${n} />
</tr>
${o&&a`<${_s} row=${e} at=${t+1} table=${s} shown=${n} />`}
`}function _s({row:e,at:t,table:o,shown:r}){let{data:s,fault:n}=w(_("/api/objects",{issue:e.issue,as_of:o.as_of,party:o.columns}));return s?s.rows.map((i,l)=>a`<tr key=${i.object} class="object">
<th scope="row" class="issue"><bdi>${i.object}</bdi></th>
<${Kr} cells=${o.columns.map(u=>i.cells[s.columns.indexOf(u)]??null)} at=${t+l} columns=${o.columns}
issue=${e.issue} object=${i.object} name=${i.object} shown=${r} />
</tr>`):a`<tr class="object"><td colspan=${o.columns.length+1} class="quiet">${n?n.message:"Loading …"}</td></tr>`}function Kr({cells:e,at:t,columns:o,issue:r,object:s=null,name:n,shown:i}){return e.map((l,u)=>{let p=o[u],c=ne(r,p,s),$=[l?`edge-${l.now.stance}`:"empty-cell",l?.now.hollow?"edge-hollow":"",i.cell===c?"current":"",i.compare&&l?`change-${l.change}`:""];return a`<td key=${p} class=${$.join(" ")}>
<a class="cell" href=${je(c)} ...${wt(i.cell)} data-cell=${c} data-at=${`${t},${u}`} tabindex=${i.stop(t,u)}
aria-current=${i.cell===c?"true":void 0}>
<${hr} party=${p} issue=${n} />
${l?a`<${Re} cell=${l} scale=${i.scale} compare=${i.compare} />`:a`<${_r} coverage=${i.coverage} />`}
</a>
</td>`})}function Gr({query:e}){let t=yt(e).toString(),{data:o,loading:r,fault:s,retry:n}=w(`/api/table${t&&`?${t}`}`),i=A(R),l=Ir(),u=o&&(e.has("party")?o:Dr(o,l)),p=Fr("(max-width: 720px)"),c=e.get("cell");ws(c);let $=u?.conflict??i?.conflict;return a`
<div class="home-head">
<div class="home-title">
<${y} title=${$??"The negotiating table"} />
${u&&a`<${gs} table=${u} now=${i} />`}
</div>
<div class="controls">
<${Pr} query=${e} />
<${Mr} query=${e} last=${i?.last} />
${u&&a`<${Hr} table=${p?o:u} query=${e} />`}
<${qr} query=${e} />
</div>
</div>
<div class="home-body">
<section class=${`table-pane ${r?"loading":""}`} aria-label="The table" aria-busy=${r}>
<${N} fault=${s} retry=${n} />
${!u&&!s&&a`<${C} what="Laying the table" />`}
${u&&u.rows.length===0&&a`<${ys} table=${u} />`}
${u&&u.rows.length>0&&(p?a`<${Er} table=${o} query=${e} />`:a`<${Br} table=${u} query=${e} />`)}
${u&&a`<${Ko} />`}
</section>
<aside class="beside" aria-label=${c?"The open cell":"At a glance"}>
${c&&o?a`<${Rr} key=${c} at=${c} table=${o} query=${e} />`:a`<${kr} query=${e} />`}
</aside>
</div>
`}function gs({table:e,now:t}){let{coverage:o}=e;return a`<p class="coverage quiet">
${e.as_of&&a`<b>As of ${g(e.as_of)}</b> · `}
<a href="/articles">${h(o.articles,"article")}</a> of <a href="/outlets">${h(o.outlets,"outlet")}</a>
${o.first&&a` · ${g(o.first,o.last)} to ${g(o.last)}`}
${" · "}<a href=${`/positions${e.as_of?`?as_of=${e.as_of}`:""}`}>${h(o.positions,"position")}</a>
${o.undated>0&&` · ${h(o.undated,"article")} without a date`}
${o.undated_left_out>0&&` (${T(o.undated_left_out)} left out)`}
${o.foreign>0&&` · ${T(o.foreign)} in other languages, not read for positions`}
${t?.state==="building"&&" · still being built"}
</p>`}function ys({table:e}){return e.coverage.articles===0?a`<${J}>No article is here yet. Add some with <code>parley build FILES</code>, or start <code>parley serve FILES</code> on them.<//>`:a`<${J}>
No position was found ${e.as_of?`up to ${g(e.as_of)} `:""}in ${h(e.coverage.articles,"article")}.
${e.as_of?a` <a href=${b({as_of:null})}>See the latest day</a>.`:""} <a href="/articles">The articles</a> can be read.
<//>`}function ws(e){let t=D(null);ye(()=>{!e&&t.current&&document.querySelector(`[data-cell="${CSS.escape(t.current)}"]`)?.focus({preventScroll:!1}),t.current=e},[e])}var Vr={positions:Jo,articles:pr,actors:Yo,outlets:Cr,search:Nr,news:Sr,differences:$r,brief:fr,runs:Ar},Qr={article:ur,claim:mr,actor:zo,outlet:Tr,issue:gr};function Jr(e){if(e==="/")return{view:Gr,home:!0};let[,t,o,...r]=e.split("/");return!o&&Object.hasOwn(Vr,t)?{view:Vr[t]}:o&&r.length===0&&Object.hasOwn(Qr,t)?{view:Qr[t],id:bs(o)}:{view:yr}}function bs(e){try{return decodeURIComponent(e)}catch{return e}}function xs(){let e=Ge(),{view:t,id:o,home:r}=Jr(e.path),s=`${t.name} ${o??""}`;return ye(()=>{vs(e)},[s]),a`<${Bo} home=${r}><${t} key=${s} id=${o} query=${e.query} /><//>`}var zr=!1;function vs({back:e,state:t}){if(!zr){zr=!0;return}if(!e&&document.getElementById("focus"))return;window.scrollTo(0,e?t.scroll??0:0),((e&&t.followed?document.querySelector(`a[href="${CSS.escape(t.followed)}"]`):null)??document.querySelector("main h1"))?.focus({preventScroll:!0})}Wo();Io();Oo();Mo();vr();fo(a`<${xs} />`,document.getElementById("page"));
